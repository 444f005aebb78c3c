import { z } from "zod";

const isoInstant = z.union([
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }), // whole minutes, as 2026-03-27T23:30Z
]);
const isoLocal = z.iso.datetime({ local: true });
const isoDate = z.iso.date();

/**
 * Reads an ISO 8601 instant that carries an offset.
 *
 * @returns whole milliseconds since 1970 in UTC, or `null` when the text names no real instant
 * @example parseInstant("2026-06-01T10:00:00+05:00") // 1780290000000
 */
export function parseInstant(text: string): number | null {
  return isoInstant.safeParse(text).success ? Date.parse(text) : null;
}

/**
 * Reads a wall-clock text without an offset as if it stood in UTC: a count to do sums with, not yet
 * an instant.
 *
 * @returns milliseconds, or `null` when the text carries an offset or names no real day and time
 */
export function parseWallClock(text: string): number | null {
  if (text.endsWith("Z") || !isoLocal.safeParse(text).success) return null;
  return Date.parse(`${text}Z`);
}

/**
 * Whether the text is a calendar day that exists, as `YYYY-MM-DD`, in the year 1000 or later.
 *
 * @example isCalendarDay("2026-02-29") // false
 */
export function isCalendarDay(text: string): boolean {
  return !text.startsWith("0") && isoDate.safeParse(text).success;
}

/**
 * An instant as UTC text ending in `Z`, with milliseconds only when they are not zero.
 *
 * @param ms whole milliseconds since 1970 in UTC
 * @example formatInstant(1780290000000) // "2026-06-01T05:00:00Z"
 */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}
