import { dayNumber, dayText, isCalendarDay } from "../time/index.js";
import { type Calendar, createCalendar, isInside } from "./calendar.js";
import { type Convention, countWorkingDays, leastN, nthWorkingDay, REFUSED } from "./day-count.js";

/** Why a question about working days has no answer; the first that holds, in this order. */
export type WorkingDayRefusal =
  | "invalid-date"
  | "calendar-unknown"
  | "end-before-start"
  | "invalid-n";

/** An answer about working days, or why there is none. */
export type WorkingDayAnswer<Value> =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "refused"; readonly reason: WorkingDayRefusal };

/** Days on which an authority does not work besides, as `YYYY-MM-DD`; none unless it says so. */
export interface Closures {
  readonly extraNonWorkingDays?: readonly string[];
}

/** How working days are counted; `start-day-0` unless another convention is asked for. */
export interface CountOptions extends Closures {
  readonly convention?: Convention;
}

/**
 * Whether a day is a working day in England and Wales.
 *
 * @param day as `YYYY-MM-DD`
 * @example isWorkingDay("2026-04-03") // { kind: "value", value: false }, Good Friday
 */
export function isWorkingDay(day: string, options: Closures = {}): WorkingDayAnswer<boolean> {
  const calendar = calendarFor([day], options);
  if (typeof calendar === "string") return refused(calendar);
  const number = dayNumber(day);
  return value(countWorkingDays(calendar, number, number, "start-day-1") === 1);
}

/**
 * How many working days lie between two days, the end included.
 *
 * @param start as `YYYY-MM-DD`
 * @param end   as `YYYY-MM-DD`
 * @example workingDaysBetween("2026-06-01", "2026-06-08") // { kind: "value", value: 5 }
 */
export function workingDaysBetween(
  start: string,
  end: string,
  options: CountOptions = {},
): WorkingDayAnswer<number> {
  const calendar = calendarFor([start, end], options);
  if (typeof calendar === "string") return refused(calendar);
  const { convention = "start-day-0" } = options;
  const count = countWorkingDays(calendar, dayNumber(start), dayNumber(end), convention);
  return count === REFUSED ? refused("end-before-start") : value(count);
}

/**
 * The day on which the n-th working day from a start falls: the start itself when `n` is 0.
 *
 * @param start as `YYYY-MM-DD`
 * @param n     whole, from 0; from 1 with `start-day-1`
 * @example addWorkingDays("2026-06-01", 45) // { kind: "value", value: "2026-08-03" }
 */
export function addWorkingDays(
  start: string,
  n: number,
  options: CountOptions = {},
): WorkingDayAnswer<string> {
  const calendar = calendarFor([start], options);
  if (typeof calendar === "string") return refused(calendar);
  const { convention = "start-day-0" } = options;
  if (!Number.isInteger(n) || n < leastN(convention)) return refused("invalid-n");
  const day = nthWorkingDay(calendar, dayNumber(start), n, convention);
  return day === REFUSED ? refused("calendar-unknown") : value(dayText(day));
}

function calendarFor(
  days: readonly string[],
  { extraNonWorkingDays = [] }: Closures,
): Calendar | WorkingDayRefusal {
  if (![...days, ...extraNonWorkingDays].every(isCalendarDay)) return "invalid-date";
  const calendar = createCalendar(extraNonWorkingDays);
  return days.every((day) => isInside(calendar, dayNumber(day))) ? calendar : "calendar-unknown";
}

function value<Value>(value: Value): WorkingDayAnswer<Value> {
  return { kind: "value", value };
}

function refused(reason: WorkingDayRefusal): WorkingDayAnswer<never> {
  return { kind: "refused", reason };
}
