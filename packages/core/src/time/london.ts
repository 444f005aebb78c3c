import { addDays, dayText } from "./day-arithmetic.js";
import { parseWallClock } from "./iso.js";
import { londonOffset } from "./london-table.js";

const MS_PER_MINUTE = 60_000;
// British Summer Time first: the larger offset gives the earlier instant.
const OFFSET_MINUTES = [60, 0] as const;
// From 1941 to 1947 summer stood two hours ahead: a mistyped birth may still fall there.
const MIDNIGHT_OFFSET_MINUTES = [60, 0, 120] as const;
const MS_PER_DAY = 86_400_000;

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
    .filter(({ minutes, ms }) => londonOffset(ms) === minutes)
    .map(({ ms }) => ms);
}

/**
 * The first instant of a London calendar day, in milliseconds. No clock change falls on midnight.
 *
 * @param day a day that exists, as `YYYY-MM-DD`
 */
export function londonMidnight(day: string): number {
  const wallMs = Date.parse(`${day}T00:00:00Z`);
  const isShown = (minutes: number) => londonOffset(wallMs - minutes * MS_PER_MINUTE) === minutes;
  return wallMs - (MIDNIGHT_OFFSET_MINUTES.find(isShown) ?? 0) * MS_PER_MINUTE;
}

/**
 * The first instant of the London day that follows, in milliseconds. Days last 23, 24 or 25 hours.
 *
 * @param day a day that exists, as `YYYY-MM-DD`
 */
export function nextLondonMidnight(day: string): number {
  return londonMidnight(addDays(day, 1));
}

/**
 * The London calendar day on which an instant falls.
 *
 * @example londonDay(Date.parse("2026-05-31T23:00:00Z")) // "2026-06-01"
 */
export function londonDay(ms: number): string {
  return dayText(Math.floor((ms + londonOffset(ms) * MS_PER_MINUTE) / MS_PER_DAY));
}
