import { createTable, oneLine, openDuckDb } from "../duckdb-columns.mjs";
import { workingDayTables } from "../working-day-tables.mjs";

const COUNT = `
  create or replace table counts as
  select until_end.working_days - until_start.working_days as working_days
  from pairs
  join calendar until_start on until_start.day = pairs.first
  join calendar until_end on until_end.day = pairs.last`;

export async function prepare(columns, { holidays }, { threads }) {
  const connection = await openDuckDb(threads);
  const { firstDay, until } = workingDayTables(holidays);
  await createTable(connection, "calendar", {
    day: until.map((_, place) => firstDay + place),
    working_days: until,
  });
  await createTable(connection, "pairs", {
    first: columns["dates.start"],
    last: columns["dates.end"],
  });
  const checksum = () => oneLine(connection, "select sum(working_days) from counts");
  return { pass: () => connection.run(COUNT), checksum };
}
