import { formatInstant, isCalendarDay, parseInstant } from "./iso.js";
import { londonMidnight, londonReadings, nextLondonMidnight } from "./london.js";
import type { TimeValue } from "./time-value.js";

/** Every instant a time may have been, both ends included, in whole milliseconds. */
export interface Span {
  readonly earliestMs: number;
  readonly latestMs: number;
}

/** What a recorded time comes to: a span, nothing known, or no time at all. */
export type Resolved =
  | { readonly kind: "span"; readonly span: Span; readonly isAmbiguous: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "invalid" };

/** A span as a reader sees it: two instants in UTC. */
export interface SpanText {
  readonly earliest: string;
  readonly latest: string;
}

const INVALID: Resolved = { kind: "invalid" };
const UNKNOWN: Resolved = { kind: "unknown" };

/**
 * The instants that a recorded time allows.
 *
 * A local time in the hour that autumn repeats spans both its readings and is marked ambiguous; one
 * in the hour that spring skips is invalid, as is an interval whose ends are the wrong way round.
 *
 * @example resolve({ kind: "date", date: "2026-03-29" }) // a span of 23 hours less a millisecond
 */
export function resolve(time: TimeValue): Resolved {
  switch (time.kind) {
    case "unknown":
      return UNKNOWN;
    case "instant":
      return between(parseInstant(time.at), parseInstant(time.at));
    case "interval":
      return between(parseInstant(time.earliest), parseInstant(time.latest));
    case "date":
      return isCalendarDay(time.date)
        ? between(londonMidnight(time.date), nextLondonMidnight(time.date) - 1)
        : INVALID;
    case "local": {
      const readings = londonReadings(time.at) ?? [];
      return between(readings.at(0) ?? null, readings.at(-1) ?? null, readings.length > 1);
    }
  }
}

function between(
  earliestMs: number | null,
  latestMs: number | null,
  isAmbiguous = false,
): Resolved {
  if (earliestMs === null || latestMs === null || earliestMs > latestMs) return INVALID;
  return { kind: "span", span: { earliestMs, latestMs }, isAmbiguous };
}

/** Whether every reading of `a` lies before every reading of `b`. */
export function isWhollyBefore(a: Span, b: Span): boolean {
  return a.latestMs < b.earliestMs;
}

/** Whether some reading of `a` lies before some reading of `b`. */
export function mayBeBefore(a: Span, b: Span): boolean {
  return a.earliestMs < b.latestMs;
}

/**
 * The same span a number of elapsed hours later; elapsed hours run straight through clock changes.
 *
 * @throws RangeError when `hours` is negative or not finite
 */
export function addHours(span: Span, hours: number): Span {
  if (!Number.isFinite(hours) || hours < 0) throw new RangeError("hours must be 0 or more");
  const ms = Math.round(hours * 3_600_000);
  return { earliestMs: span.earliestMs + ms, latestMs: span.latestMs + ms };
}

/** A span as UTC text, as {@link formatInstant} writes it. */
export function spanText(span: Span): SpanText {
  return { earliest: formatInstant(span.earliestMs), latest: formatInstant(span.latestMs) };
}
