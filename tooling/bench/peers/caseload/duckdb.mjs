import { createTable, oneLine, openDuckDb } from "../duckdb-columns.mjs";

export async function prepare(columns, { windowStart, windowDays, teams }, { threads }) {
  const connection = await openDuckDb(threads);
  await createTable(connection, "allocations", {
    team: columns["alloc.team"],
    began: columns["alloc.start"],
    ended: columns["alloc.end"],
  });
  const last = windowStart + windowDays;
  const count = `
    create or replace table caseload as
    with clamped as (
      select team, greatest(began, ${windowStart}) as since,
        case when ended = -1 then ${last} else least(ended, ${last}) end as until
      from allocations),
    changes as (
      select team, since as day, 1 as change from clamped where since < until
      union all
      select team, until, -1 from clamped where since < until),
    by_day as (select team, day, sum(change) as change from changes group by team, day),
    days as (
      select team, day from range(${teams}) teams(team), range(${windowStart}, ${last}) days(day))
    select team, day,
      coalesce(sum(change) over (partition by team order by day), 0)::integer as open
    from days left join by_day using (team, day)`;
  const sums = "select sum(open), max(open), sum(open * open) from caseload";
  return { pass: () => connection.run(count), checksum: () => oneLine(connection, sums) };
}
