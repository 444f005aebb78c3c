import * as z from "zod";
import { dayText } from "./day-arithmetic.js";

const MS_PER_DAY = 86_400_000;

// The patterns alone, tested without the parsers around them: a verdict with its evidence reads half a
// dozen times, and through the parsers those would be most of its cost (docs/benchmarks.md).
const INSTANT = z.regexes.datetime({ offset: true });
const INSTANT_OF_WHOLE_MINUTE = z.regexes.datetime({ offset: true, precision: -1 });
const LOCAL = z.regexes.datetime({ local: true });

/**
 * Reads an ISO 8601 instant that carries an offset.
 *
 * @returns whole milliseconds since 1970 in UTC, or `null` when the text names no real instant
 * @example parseInstant("2026-06-01T10:00:00+05:00") // 1780290000000
 */
export function parseInstant(text: string): number | null {
  return INSTANT.test(text) || INSTANT_OF_WHOLE_MINUTE.test(text) ? Date.parse(text) : null;
}

/**
 * Reads a wall-clock text without an offset as if it stood in UTC: a count to do sums with, not yet
 * an instant.
 *
 * @returns milliseconds, or `null` when the text carries an offset or names no real day and time
 */
export function parseWallClock(text: string): number | null {
  if (text.endsWith("Z") || !LOCAL.test(text)) return null;
  return Date.parse(`${text}Z`);
}

/**
 * Whether the text is a calendar day that exists, as `YYYY-MM-DD`, in the year 1000 or later.
 *
 * @example isCalendarDay("2026-02-29") // false
 */
export function isCalendarDay(text: string): boolean {
  return !text.startsWith("0") && z.regexes.date.test(text);
}

/**
 * An instant as UTC text ending in `Z`, with milliseconds only when they are not zero.
 *
 * @param ms whole milliseconds since 1970 in UTC
 * @example formatInstant(1780290000000) // "2026-06-01T05:00:00Z"
 */
export function formatInstant(ms: number): string {
  const day = Math.floor(ms / MS_PER_DAY);
  const msOfDay = ms - day * MS_PER_DAY;
  const hours = twoDigits(Math.trunc(msOfDay / 3_600_000));
  const minutes = twoDigits(Math.trunc(msOfDay / 60_000) % 60);
  const seconds = twoDigits(Math.trunc(msOfDay / 1000) % 60);
  const milliseconds = msOfDay % 1000;
  const fraction = milliseconds === 0 ? "" : `.${String(milliseconds).padStart(3, "0")}`;
  return `${dayText(day)}T${hours}:${minutes}:${seconds}${fraction}Z`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
