import { createTable, oneLine, openDuckDb } from "../duckdb-columns.mjs";
import { workingDayTables } from "../working-day-tables.mjs";

const ADD = `
  create or replace table due as
  select nth.day
  from starts
  join calendar on calendar.day = starts.day
  join working_days nth on nth.number = calendar.working_days + 45`;

export async function prepare(columns, { holidays }, { threads }) {
  const connection = await openDuckDb(threads);
  const { firstDay, until, workingDays } = workingDayTables(holidays);
  await createTable(connection, "calendar", {
    day: until.map((_, place) => firstDay + place),
    working_days: until,
  });
  await createTable(connection, "working_days", {
    number: workingDays.map((_, place) => place + 1),
    day: workingDays,
  });
  await createTable(connection, "starts", { day: columns["dates.start"] });
  const checksum = () => oneLine(connection, "select sum(day) from due");
  return { pass: () => connection.run(ADD), checksum };
}
