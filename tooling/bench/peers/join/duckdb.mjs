import { createTable, oneLine, openDuckDb } from "../duckdb-columns.mjs";

const JOIN = `
  create or replace table found as
  select episodes.row, completed - returned as delay
  from episodes asof join interviews
  on episodes.child = interviews.child and returned <= completed`;

const CHECKSUM = `
  select count(*), count(*) filter (where delay <= 4320), coalesce(sum(delay), 0) from found`;

export async function prepare(columns, _, { threads }) {
  const connection = await openDuckDb(threads);
  await createTable(connection, "episodes", {
    row: Int32Array.from(columns["ep.child"], (_, row) => row),
    child: columns["ep.child"],
    returned: columns["ep.returned_utc"],
  });
  await createTable(connection, "interviews", {
    child: columns["iv.child"],
    completed: columns["iv.completed_utc"],
  });
  return { pass: () => connection.run(JOIN), checksum: () => oneLine(connection, CHECKSUM) };
}
