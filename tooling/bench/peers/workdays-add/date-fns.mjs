import { addBusinessDays } from "date-fns";
import { sumOf } from "../column-sum.mjs";
import { localDate } from "../local-date.mjs";

const WORKING_DAYS = 45;
const MS_PER_DAY = 86_400_000;

/** Its business days know weekends alone: day by day, a holiday does not count. */
export function prepare(columns, { holidays }) {
  const start = columns["dates.start"];
  const closed = new Set(holidays.map((day) => localDate(day).getTime()));
  const due = new Int32Array(start.length);
  const pass = () => {
    for (let row = 0; row < due.length; row += 1) {
      due[row] = dayOf(addWorkingDays(localDate(start[row])));
    }
  };
  const addWorkingDays = (from) => {
    let date = from;
    for (let left = WORKING_DAYS; left > 0; ) {
      date = addBusinessDays(date, 1);
      if (!closed.has(date.getTime())) left -= 1;
    }
    return date;
  };
  return { pass, checksum: () => sumOf(due) };
}

function dayOf(date) {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / MS_PER_DAY;
}
