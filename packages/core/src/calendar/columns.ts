import type { Calendar } from "./calendar.js";
import { type Convention, countWorkingDays, leastN, nthWorkingDay, REFUSED } from "./day-count.js";

/** Day numbers, one a row. */
export type DayColumn = Int32Array | readonly number[];

/**
 * How many working days lie between the days of two columns, row by row, each end included.
 *
 * @param start day numbers
 * @param end day numbers, as many as there are starts
 * @param out where to write, to be used again; as long as the columns
 * @returns `out`; a row holds `REFUSED` when its end comes before its start or a day is outside the
 *   calendar
 * @throws RangeError when the columns are not of one length
 */
export function workingDaysBetweenColumns(
  start: DayColumn,
  end: DayColumn,
  calendar: Calendar,
  convention: Convention = "start-day-0",
  out: Int32Array = new Int32Array(start.length),
): Int32Array {
  assertLength(start, end, "end");
  assertLength(start, out, "out");
  if (start instanceof Int32Array && end instanceof Int32Array) {
    for (const [from, to] of blocksOf(out.length)) {
      countWholeDays(start, end, calendar, convention, out, from, to);
    }
    return out;
  }
  for (let row = 0; row < out.length; row++) {
    out[row] = countWorkingDays(calendar, start[row] ?? NaN, end[row] ?? NaN, convention);
  }
  return out;
}

// As countWorkingDays, for days that are surely whole: what does not change from row to row stands
// before the loop. Measured in docs/benchmarks.md, workload workdays; a test holds the two equal.
function countWholeDays(
  start: Int32Array,
  end: Int32Array,
  { firstDay, lastDay, workingDaysInFirst }: Calendar,
  convention: Convention,
  out: Int32Array,
  from: number,
  to: number,
): void {
  const beforeStart = firstDay - (convention === "start-day-1" ? 0 : 1);
  const beforeEnd = firstDay - 1;
  for (let row = from; row < to; row++) {
    const first = start[row] ?? 0;
    const last = end[row] ?? 0;
    out[row] =
      first >= firstDay && last <= lastDay && first <= last
        ? (workingDaysInFirst[last - beforeEnd] ?? 0) -
          (workingDaysInFirst[first - beforeStart] ?? 0)
        : REFUSED;
  }
}

/**
 * The n-th working day after each day of a column; a start that is no working day counts as the
 * working day before it.
 *
 * @param start day numbers
 * @param n whole, from 0
 * @param out where to write, to be used again; as long as the column
 * @returns `out`, of day numbers; a row holds `REFUSED` when a day is outside the calendar
 * @throws RangeError when `n` is not whole or is negative, or `out` is not as long as the column
 */
export function addWorkingDaysColumns(
  start: DayColumn,
  n: number,
  calendar: Calendar,
  out: Int32Array = new Int32Array(start.length),
): Int32Array {
  if (!Number.isInteger(n) || n < leastN("start-day-0")) {
    throw new RangeError("n must be whole and 0 or more");
  }
  assertLength(start, out, "out");
  if (start instanceof Int32Array && n > 0) {
    for (const [from, to] of blocksOf(out.length))
      addToWholeDays(start, n, calendar, out, from, to);
    return out;
  }
  for (let row = 0; row < out.length; row++) {
    out[row] = nthWorkingDay(calendar, start[row] ?? NaN, n, "start-day-0");
  }
  return out;
}

// As nthWorkingDay, for days that are surely whole.
function addToWholeDays(
  start: Int32Array,
  n: number,
  { firstDay, lastDay, workingDaysInFirst, workingDays }: Calendar,
  out: Int32Array,
  from: number,
  to: number,
): void {
  const beforeStart = firstDay - 1;
  for (let row = from; row < to; row++) {
    const first = start[row] ?? 0;
    out[row] =
      first >= firstDay && first <= lastDay
        ? (workingDays[(workingDaysInFirst[first - beforeStart] ?? 0) + n - 1] ?? REFUSED)
        : REFUSED;
  }
}

// So many rows at a time: what is called often, V8 makes as fast as it can.
const BLOCK = 4096;

function blocksOf(rows: number): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.ceil(rows / BLOCK) }, (_, block) => [
    block * BLOCK,
    Math.min((block + 1) * BLOCK, rows),
  ]);
}

function assertLength(start: DayColumn, other: DayColumn, name: string): void {
  if (other.length !== start.length) {
    throw new RangeError(`${name} has ${other.length} rows, start has ${start.length}`);
  }
}
