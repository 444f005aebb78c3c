import { TZDate, tzOffset } from "@date-fns/tz";
import { addDays, format } from "date-fns";
import { parseWallClock } from "./iso.js";

/** The zone in which every wall-clock time and calendar day of this library is read. */
export const LONDON = "Europe/London";

const MS_PER_MINUTE = 60_000;
// British Summer Time first: the larger offset gives the earlier instant.
const OFFSET_MINUTES = [60, 0] as const;

/**
 * The instants at which London's clocks showed this wall-clock time: one as a rule, two in the hour
 * that autumn repeats (earlier first), none in the hour that spring skips.
 *
 * @param local a time without an offset, as `2026-10-25T01:30`
 * @returns milliseconds in UTC, or `null` when the text is no wall-clock time
 */
export function londonReadings(local: string): readonly number[] | null {
  const wallMs = parseWallClock(local);
  if (wallMs === null) return null;
  return OFFSET_MINUTES.map((minutes) => ({ minutes, ms: wallMs - minutes * MS_PER_MINUTE }))
    .filter(({ minutes, ms }) => tzOffset(LONDON, new Date(ms)) === minutes)
    .map(({ ms }) => ms);
}

/**
 * The first instant of a London calendar day, in milliseconds.
 *
 * @param day a day that exists, as `YYYY-MM-DD`
 */
export function londonMidnight(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new TZDate(year, month - 1, date, LONDON).getTime();
}

/**
 * The first instant of the London day that follows, in milliseconds. Days last 23, 24 or 25 hours.
 *
 * @param day a day that exists, as `YYYY-MM-DD`
 */
export function nextLondonMidnight(day: string): number {
  return addDays(new TZDate(londonMidnight(day), LONDON), 1).getTime();
}

/**
 * The London calendar day on which an instant falls.
 *
 * @example londonDay(Date.parse("2026-05-31T23:00:00Z")) // "2026-06-01"
 */
export function londonDay(ms: number): string {
  return format(new TZDate(ms, LONDON), "yyyy-MM-dd");
}
