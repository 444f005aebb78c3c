import { addDays, differenceInBusinessDays, isWeekend } from "date-fns";
import { sumOf } from "../column-sum.mjs";
import { localDate } from "../local-date.mjs";

/** Its business days know weekends alone: the holidays between two dates are taken off by search. */
export function prepare(columns, { holidays }) {
  const start = columns["dates.start"];
  const end = columns["dates.end"];
  const closed = holidays.map(localDate).filter((date) => !isWeekend(date));
  const times = Float64Array.from(closed, Number).sort();
  const counts = new Int32Array(start.length);
  const pass = () => {
    for (let row = 0; row < counts.length; row += 1) {
      // It counts the first day and not the last; the question is the other way round.
      const from = addDays(localDate(start[row]), 1);
      const to = addDays(localDate(end[row]), 1);
      counts[row] = differenceInBusinessDays(to, from) - (before(to) - before(from));
    }
  };
  const before = (date) => {
    const place = times.findIndex((time) => time >= date.getTime());
    return place === -1 ? times.length : place;
  };
  return { pass, checksum: () => sumOf(counts) };
}
