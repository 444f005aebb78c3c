import { TZDate } from "@date-fns/tz";
import { addMonths as addMonthsTo } from "date-fns";

/** The London calendar days on which something may have happened, both ends included. */
export interface DaySpan {
  /** `YYYY-MM-DD` */
  readonly earliestOn: string;
  /** `YYYY-MM-DD` */
  readonly latestOn: string;
}

const MS_PER_DAY = 86_400_000;
const DAY_LENGTH = "YYYY-MM-DD".length;

/**
 * A calendar day as a count of days since 1 January 1970, to do sums with.
 *
 * @param day a day that exists, as `YYYY-MM-DD`
 * @example dayNumber("1970-01-02") // 1
 */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/**
 * The calendar day that a count of days since 1 January 1970 stands for.
 *
 * @example dayText(1) // "1970-01-02"
 */
export function dayText(number: number): string {
  const known = remembered[number];
  if (known !== undefined) return known;
  const text = new Date(number * MS_PER_DAY).toISOString().slice(0, DAY_LENGTH);
  if (number >= 0 && number < REMEMBERED_DAYS && Number.isInteger(number))
    remembered[number] = text;
  return text;
}

// Writing a date out through Date would be half the cost of a verdict with its evidence.
const REMEMBERED_DAYS = 36_525;
const remembered: string[] = [];

/**
 * The day a number of days later, or earlier when negative.
 *
 * @param day a day that exists, as `YYYY-MM-DD`
 * @param count whole days
 */
export function addDays(day: string, count: number): string {
  return dayText(dayNumber(day) + count);
}

/**
 * The day a number of calendar months later, clipped to the end of the month.
 *
 * @param day a day that exists, as `YYYY-MM-DD`
 * @param count whole months; negative counts back
 * @example addMonths("2026-01-31", 1) // "2026-02-28"
 */
export function addMonths(day: string, count: number): string {
  const later = addMonthsTo(new TZDate(`${day}T00:00:00Z`, "UTC"), count);
  return later.toISOString().slice(0, DAY_LENGTH);
}
