import { createTable, openDuckDb } from "../duckdb-columns.mjs";
import { nineDecimals } from "../score-table.mjs";

const KAPPA = `
  with pairs as (select a, b, count(*) as n from scores where a <> 255 and b <> 255 group by a, b),
  of_a as (select a, sum(n) as n from pairs group by a),
  of_b as (select b, sum(n) as n from pairs group by b),
  observed as (select sum((a - b) * (a - b) * n) as apart, sum(n) as n from pairs),
  expected as (select sum((a - b) * (a - b) * of_a.n * of_b.n) as apart from of_a, of_b)
  select 1 - observed.apart::double * observed.n::double / expected.apart::double
  from observed, expected`;

export async function prepare(columns, _meta, { threads }) {
  const connection = await openDuckDb(threads);
  await createTable(connection, "scores", { a: columns["scores.a"], b: columns["scores.b"] });
  let kappa;
  const pass = async () => {
    const reader = await connection.runAndReadAll(KAPPA);
    kappa = Number(reader.getRows()[0][0]);
  };
  return { pass, checksum: () => nineDecimals(kappa) };
}
