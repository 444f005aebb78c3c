import { dayNumber, isCalendarDay } from "../time/index.js";
import { bankHolidays, CALENDAR_FROM, CALENDAR_TO } from "./bank-holidays.js";

/**
 * Which days are working days, laid out so that a count between two days and the n-th working day
 * after one are two look-ups each. Days are whole numbers since 1970-01-01, as `dayNumber` gives them.
 */
export interface Calendar {
  readonly firstDay: number;
  readonly lastDay: number;
  /** At k: how many of the first k days are working days. One place more than there are days. */
  readonly workingDaysInFirst: ArrayLike<number>;
  /** Every working day, in order. */
  readonly workingDays: ArrayLike<number>;
}

const FIRST_DAY = dayNumber(CALENDAR_FROM);
const LAST_DAY = dayNumber(CALENDAR_TO);
const WEEKDAYS: Uint8Array = Uint8Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, k) =>
  isWeekend(FIRST_DAY + k) ? 0 : 1,
);
const OPEN_DAYS: Uint8Array = without(WEEKDAYS, bankHolidays);

/** Monday to Friday without the bank holidays of England and Wales, from 2012 to 2028. */
export const englandAndWales: Calendar = layOut(OPEN_DAYS);

/**
 * The working days of England and Wales, without the days on which an authority is closed besides.
 *
 * @param extraNonWorkingDays as `YYYY-MM-DD`; one at a weekend or outside the table changes nothing
 * @throws RangeError when an extra day is not a day that exists
 */
export function createCalendar(extraNonWorkingDays: readonly string[] = []): Calendar {
  const notDay = extraNonWorkingDays.find((day) => !isCalendarDay(day));
  if (notDay !== undefined) throw new RangeError(`extraNonWorkingDays: "${notDay}" is not a day`);
  if (extraNonWorkingDays.length === 0) return englandAndWales;
  return layOut(without(OPEN_DAYS, extraNonWorkingDays));
}

/** Whether the calendar knows this day. */
export function isInside({ firstDay, lastDay }: Calendar, day: number): boolean {
  return day >= firstDay && day <= lastDay;
}

function layOut(openDays: Uint8Array): Calendar {
  const workingDaysInFirst = new Int32Array(openDays.length + 1);
  const workingDays = new Int32Array(openDays.length);
  let count = 0;
  for (const [k, isOpen] of openDays.entries()) {
    if (isOpen === 1) workingDays[count++] = FIRST_DAY + k;
    workingDaysInFirst[k + 1] = count;
  }
  return Object.freeze({
    firstDay: FIRST_DAY,
    lastDay: LAST_DAY,
    workingDaysInFirst,
    workingDays: workingDays.slice(0, count),
  });
}

// Writing beside a typed array changes nothing, so days outside the table need no check.
function without(days: Uint8Array, closed: readonly string[]): Uint8Array {
  const left = days.slice();
  for (const day of closed) left[dayNumber(day) - FIRST_DAY] = 0;
  return left;
}

// Day 0, 1 January 1970, was a Thursday: days 2 and 3 of each week from it are the weekend.
function isWeekend(day: number): boolean {
  const dayOfWeek = day % 7;
  return dayOfWeek === 2 || dayOfWeek === 3;
}
