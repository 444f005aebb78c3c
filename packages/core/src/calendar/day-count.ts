import { type Calendar, isInside } from "./calendar.js";

/** How the day of the start counts, as {@link Convention} explains. */
export const CONVENTIONS = ["start-day-0", "start-day-1"] as const;

/**
 * How the day of the start counts: `start-day-0` counts the working days after it, `start-day-1` that
 * day too when it is a working day.
 */
export type Convention = (typeof CONVENTIONS)[number];

/** In place of a number, where a count or a day would need days that the calendar does not know. */
export const REFUSED = -2_147_483_648;

/**
 * How many working days lie between two days, the end included.
 *
 * @param start a day number
 * @param end a day number
 * @returns {@link REFUSED} when the end comes before the start, or either day is outside the calendar
 */
export function countWorkingDays(
  calendar: Calendar,
  start: number,
  end: number,
  convention: Convention,
): number {
  if (!(start >= calendar.firstDay && start <= end)) return REFUSED;
  const before = calendar.workingDaysInFirst[uncounted(calendar, start, convention)];
  const until = calendar.workingDaysInFirst[end - calendar.firstDay + 1];
  return before === undefined || until === undefined ? REFUSED : until - before;
}

/**
 * The day on which the n-th working day from a start falls: the start itself when `n` is 0.
 *
 * @param start a day number
 * @param n whole and at least {@link leastN}, which the caller checks once for all its rows
 * @returns a day number, or {@link REFUSED} when it or the start is outside the calendar
 */
export function nthWorkingDay(
  calendar: Calendar,
  start: number,
  n: number,
  convention: Convention,
): number {
  if (!isInside(calendar, start)) return REFUSED;
  if (n === 0) return start;
  const before = calendar.workingDaysInFirst[uncounted(calendar, start, convention)] ?? Number.NaN;
  return calendar.workingDays[before + n - 1] ?? REFUSED;
}

/** The smallest number of working days that can be added. */
export function leastN(convention: Convention): number {
  return convention === "start-day-1" ? 1 : 0;
}

// How many of the calendar's days come before the first that may count.
function uncounted({ firstDay }: Calendar, start: number, convention: Convention): number {
  return start - firstDay + (convention === "start-day-1" ? 0 : 1);
}
