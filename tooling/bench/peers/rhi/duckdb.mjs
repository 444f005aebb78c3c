import { createTable, oneLine, openDuckDb } from "../duckdb-columns.mjs";

// Its own time zones: the wall clock of London becomes an instant.
const london = (column) =>
  `epoch_us(make_timestamp(${column}::bigint * 60000000) at time zone 'Europe/London') // 60000000`;

const VERDICTS = `
  create or replace table verdicts as
  select
    (case
      when returned = -1 then 3
      when completed <> -1 then case when completed_utc - returned_utc <= 4320 then 0 else 1 end
      when returned_utc + 4320 >= $asOf then 2
      else 1
    end)::utinyint as verdict
  from (
    select *, ${london("returned")} as returned_utc, ${london("completed")} as completed_utc
    from returns
  )`;

const CHECKSUM = `
  select
    (select count(*) from verdicts where verdict = 0),
    (select count(*) from verdicts where verdict = 1),
    (select count(*) from verdicts where verdict = 2),
    (select count(*) from verdicts where verdict = 3),
    (select sum(${london("completed")} - ${london("returned")}) from returns
     where returned <> -1 and completed <> -1)`;

export async function prepare(columns, { asOfUtcMinute }, { threads }) {
  const connection = await openDuckDb(threads);
  await createTable(connection, "returns", {
    returned: columns["rhi.returned_local"],
    completed: columns["rhi.completed_local"],
  });
  const pass = () => connection.run(VERDICTS.replace("$asOf", asOfUtcMinute));
  return { pass, checksum: () => oneLine(connection, CHECKSUM) };
}
