import { dayNumber } from "./day-arithmetic.js";
import { INVALID, type Reading, SPAN } from "./reading.js";
import { platformOffset } from "./zone.js";

// Why a table of our own: one look-up takes some nanoseconds, one through the library a microsecond
// (docs/benchmarks.md, workload rhi). The library fills it, and a test compares them.

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

let kinds: Uint8Array | null = null;

function kindsOfDays(): Uint8Array {
  kinds ??= tableOfDays();
  return kinds;
}

/**
 * How many minutes London's clocks stand ahead of UTC at an instant.
 *
 * @param ms milliseconds since 1970 in UTC
 */
export function londonOffset(ms: number): number {
  const day = Math.floor(ms / MS_PER_DAY);
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return platformOffset(ms);
  const kind = kindsOfDays()[day - FIRST_DAY];
  if (kind === WINTER) return 0;
  if (kind === SUMMER) return MINUTES_PER_HOUR;
  const hasChanged = ms - day * MS_PER_DAY >= MINUTES_PER_HOUR * MS_PER_MINUTE;
  return hasChanged === (kind === SPRING_CHANGE) ? MINUTES_PER_HOUR : 0;
}

/**
 * Reads a London wall-clock minute.
 *
 * @param minute minutes since 1 January 1970, 00:00, as London's clocks showed them
 * @returns false when the day lies outside the table (1996 to 2037), and then nothing is read
 */
export function readLocalMinute(minute: number, into: Reading): boolean {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return false;
  const kind = kindsOfDays()[day - FIRST_DAY];
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
  const kind = kindsOfDays()[day - FIRST_DAY];
  const isSummer = kind === SUMMER || kind === AUTUMN_CHANGE;
  return day * MS_PER_DAY - (isSummer ? MINUTES_PER_HOUR * MS_PER_MINUTE : 0);
}

/** London's offsets in minutes, by day since 1970; for a loop that takes no branch to find its place. */
export interface OffsetsByDay {
  /** 0 or 60; {@link HOURS_DIFFER} on a day on which the clocks change, and outside 1996 to 2037. */
  readonly offsets: Int32Array;
  /** `day & mask` is a place in `offsets` for any whole number. */
  readonly mask: number;
}

/** So long that a minute from which it is taken lies before every minute of the table. */
export const HOURS_DIFFER: number = 2 ** 29;

let offsetsByDay: OffsetsByDay | null = null;

/** The table of {@link londonOffset}, for London's wall clock. */
export function usualOffsets(): OffsetsByDay {
  if (offsetsByDay !== null) return offsetsByDay;
  const offsets = new Int32Array(PLACES).fill(HOURS_DIFFER);
  kindsOfDays().forEach((kind, place) => {
    if (kind === WINTER) offsets[FIRST_DAY + place] = 0;
    if (kind === SUMMER) offsets[FIRST_DAY + place] = MINUTES_PER_HOUR;
  });
  offsetsByDay = { offsets, mask: PLACES - 1 };
  return offsetsByDay;
}

// A power of two above the last day.
const PLACES = 32_768;

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
  return platformOffset(day * MS_PER_DAY) !== 0;
}
