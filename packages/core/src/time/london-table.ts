import { tzOffset } from "@date-fns/tz";
import { dayNumber } from "./day.js";
import { LONDON } from "./london.js";
import { INVALID, type Reading, SPAN } from "./reading.js";

// Why a table of our own: one look-up of a day takes about a nanosecond, one through the library a
// microsecond (docs/benchmarks.md, workload rhi). The library fills it, and a test compares them.

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const MINUTES_PER_HOUR = 60;
const DAYS_PER_WEEK = 7;

// In these years the clocks change at 01:00 UTC and nowhere else.
const FIRST_DAY = dayNumber("1996-01-01");
const LAST_DAY = dayNumber("2037-12-31");

const WINTER = 0;
const SUMMER = 1;
const SPRING_CHANGE = 2;
const AUTUMN_CHANGE = 3;

let days: Uint8Array | null = null;

/**
 * Reads a London wall-clock minute.
 *
 * @param minute minutes since 1 January 1970, 00:00, as London's clocks showed them
 * @returns false when the day lies outside the table (1996 to 2037), and then nothing is read
 */
export function readLocalMinute(minute: number, into: Reading): boolean {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return false;
  days ??= tableOfDays();
  const kind = days[day - FIRST_DAY];
  into.state = SPAN;
  into.isAmbiguous = false;
  if (kind === WINTER) return spanOf(into, minute, minute);
  if (kind === SUMMER) return spanOf(into, minute - MINUTES_PER_HOUR, minute - MINUTES_PER_HOUR);
  return readOnChangeDay(minute, minute - day * MINUTES_PER_DAY, kind === SPRING_CHANGE, into);
}

function readOnChangeDay(
  minute: number,
  minuteOfDay: number,
  isSpring: boolean,
  into: Reading,
): boolean {
  const summer = minute - MINUTES_PER_HOUR;
  if (minuteOfDay < MINUTES_PER_HOUR) {
    return isSpring ? spanOf(into, minute, minute) : spanOf(into, summer, summer);
  }
  if (minuteOfDay >= 2 * MINUTES_PER_HOUR) {
    return isSpring ? spanOf(into, summer, summer) : spanOf(into, minute, minute);
  }
  if (isSpring) into.state = INVALID;
  else into.isAmbiguous = true;
  return spanOf(into, summer, minute);
}

/**
 * Reads a London calendar day.
 *
 * @param day days since 1 January 1970
 * @returns false when the day lies outside the table (1996 to 2037), and then nothing is read
 */
export function readDay(day: number, into: Reading): boolean {
  if (!(day >= FIRST_DAY && day < LAST_DAY)) return false;
  into.state = SPAN;
  into.isAmbiguous = false;
  into.earliestMs = midnightMs(day);
  into.latestMs = midnightMs(day + 1) - 1;
  return true;
}

// At its midnight a day that ends in summer time after the spring change still stands in winter time.
function midnightMs(day: number): number {
  days ??= tableOfDays();
  const kind = days[day - FIRST_DAY];
  const isSummer = kind === SUMMER || kind === AUTUMN_CHANGE;
  return day * MS_PER_DAY - (isSummer ? MINUTES_PER_HOUR * MS_PER_MINUTE : 0);
}

/** What {@link usualOffsets} holds for a day on which the clocks change. */
export const UNUSUAL = 255;

/**
 * London's offset in minutes on each day from 1996 to 2037: 0, 60, or {@link UNUSUAL} where it
 * depends on the hour. For a loop that settles the plain days and leaves the others.
 */
export function usualOffsets(): { readonly firstDay: number; readonly offsets: Uint8Array } {
  days ??= tableOfDays();
  const offsets = days.map((kind) =>
    kind === WINTER ? 0 : kind === SUMMER ? MINUTES_PER_HOUR : UNUSUAL,
  );
  return { firstDay: FIRST_DAY, offsets };
}

function spanOf(into: Reading, earliestMinute: number, latestMinute: number): true {
  into.earliestMs = earliestMinute * MS_PER_MINUTE;
  into.latestMs = latestMinute * MS_PER_MINUTE;
  return true;
}

// Week by week, and day by day only where the clocks changed in between.
function tableOfDays(): Uint8Array {
  const table = new Uint8Array(LAST_DAY - FIRST_DAY + 1);
  for (let from = FIRST_DAY; from <= LAST_DAY; from += DAYS_PER_WEEK) {
    const hasChange = isSummerAt(from) !== isSummerAt(from + DAYS_PER_WEEK);
    const usual = isSummerAt(from) ? SUMMER : WINTER;
    for (let day = from; day < from + DAYS_PER_WEEK && day <= LAST_DAY; day += 1) {
      table[day - FIRST_DAY] = hasChange ? kindOf(day) : usual;
    }
  }
  return table;
}

function kindOf(day: number): number {
  const begins = isSummerAt(day);
  const ends = isSummerAt(day + 1);
  if (begins === ends) return begins ? SUMMER : WINTER;
  return ends ? SPRING_CHANGE : AUTUMN_CHANGE;
}

/** Whether summer time holds at the first instant of the day in UTC, which no change crosses. */
function isSummerAt(day: number): boolean {
  return tzOffset(LONDON, new Date(day * MS_PER_DAY)) !== 0;
}
