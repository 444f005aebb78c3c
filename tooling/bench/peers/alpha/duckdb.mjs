import { createTable, openDuckDb } from "../duckdb-columns.mjs";
import { nineDecimals } from "../score-table.mjs";

const ALPHA = `
  with pairs as (select a, b, count(*) as n from scores where a <> 255 and b <> 255 group by a, b),
  totals as (
    select grade, sum(n) as n
    from (select a as grade, n from pairs union all select b, n from pairs)
    group by grade),
  observed as (select 2 * sum((a - b) * (a - b) * n) as apart, 2 * sum(n) as n from pairs),
  expected as (
    select sum((x.grade - y.grade) * (x.grade - y.grade) * x.n * y.n) as apart
    from totals x, totals y)
  select 1 - observed.apart::double * (observed.n - 1)::double / expected.apart::double
  from observed, expected`;

export async function prepare(columns, _meta, { threads }) {
  const connection = await openDuckDb(threads);
  await createTable(connection, "scores", { a: columns["scores.a"], b: columns["scores.b"] });
  let alpha;
  const pass = async () => {
    const reader = await connection.runAndReadAll(ALPHA);
    alpha = Number(reader.getRows()[0][0]);
  };
  return { pass, checksum: () => nineDecimals(alpha) };
}
