import { TZDate, tzOffset } from "@date-fns/tz";
import { addDays, format } from "date-fns";
import { parseWallClock } from "./iso.js";

/** The zone in which every wall-clock time and calendar day of this library is read. */
export const LONDON = "Europe/London";

const MS_PER_MINUTE = 60_000;
// British Summer Time first: the larger offset gives the earlier instant.
const OFFSET_MINUTES = [60, 0] as const;
// From 1941 to 1947 summer stood two hours ahead: a mistyped birth may still fall there.
const MIDNIGHT_OFFSET_MINUTES = [60, 0, 120] as const;
const DAY_LENGTH = "YYYY-MM-DD".length;

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
 * The first instant of a London calendar day, in milliseconds. No clock change falls on midnight.
 *
 * @param day a day that exists, as `YYYY-MM-DD`
 */
export function londonMidnight(day: string): number {
  const wallMs = Date.parse(`${day}T00:00:00Z`);
  const isShown = (minutes: number) =>
    tzOffset(LONDON, new Date(wallMs - minutes * MS_PER_MINUTE)) === minutes;
  return wallMs - (MIDNIGHT_OFFSET_MINUTES.find(isShown) ?? 0) * MS_PER_MINUTE;
}

/**
 * The first instant of the London day that follows, in milliseconds. Days last 23, 24 or 25 hours.
 *
 * @param day a day that exists, as `YYYY-MM-DD`
 */
export function nextLondonMidnight(day: string): number {
  const noon = new Date(`${day}T12:00:00Z`);
  return londonMidnight(addDays(noon, 1).toISOString().slice(0, DAY_LENGTH));
}

/**
 * The London calendar day on which an instant falls.
 *
 * @example londonDay(Date.parse("2026-05-31T23:00:00Z")) // "2026-06-01"
 */
export function londonDay(ms: number): string {
  return format(new TZDate(ms, LONDON), "yyyy-MM-dd");
}
