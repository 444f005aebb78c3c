import * as z from "zod";
import { formatInstant, LONDON, londonReadings, resolve, type TimeValue } from "../time/index.js";

/**
 * A time as it is stored: the precision its mapping declared, the text as supplied, and the instants
 * it allows. `lo` and `hi` are closed bounds in UTC; in a clock change's gap they only order and
 * display, for the time never was.
 */
export interface Temporal {
  readonly p: "instant" | "local" | "date" | "unknown";
  readonly v: string | null;
  readonly zone: string | null;
  readonly fold: "ambiguous" | "gap" | null;
  readonly lo: string | null;
  readonly hi: string | null;
}

/** Checks a {@link Temporal} that comes from outside. */
export const Temporal: z.ZodType<Temporal> = z.strictObject({
  p: z.enum(["instant", "local", "date", "unknown"]),
  v: z.string().nullable(),
  zone: z.string().nullable(),
  fold: z.enum(["ambiguous", "gap"]).nullable(),
  lo: z.string().nullable(),
  hi: z.string().nullable(),
});

const MS_PER_HOUR = 3_600_000;

/** It happened, and nobody recorded when. */
export const unknownTime: Temporal = {
  p: "unknown",
  v: null,
  zone: null,
  fold: null,
  lo: null,
  hi: null,
};

/**
 * A London calendar day.
 *
 * @param day `YYYY-MM-DD`
 * @returns `null` when there is no such day
 */
export function dateTemporal(day: string): Temporal | null {
  return bounded({ p: "date", v: day, zone: LONDON, fold: null }, { kind: "date", date: day });
}

/**
 * An exact instant.
 *
 * @param at ISO 8601 with an offset
 * @returns `null` when there is no such instant
 */
export function instantTemporal(at: string): Temporal | null {
  return bounded({ p: "instant", v: at, zone: null, fold: null }, { kind: "instant", at });
}

/**
 * A London wall-clock time; in a clock change it spans both readings of the hour.
 *
 * @param at `YYYY-MM-DDTHH:MM[:SS]` without an offset
 * @returns `null` when the text is no wall-clock time
 */
export function localTemporal(at: string): Temporal | null {
  const readings = londonReadings(at);
  if (readings === null) return null;
  if (readings.length === 0) return gap(at);
  const fold = readings.length > 1 ? "ambiguous" : null;
  return bounded({ p: "local", v: at, zone: LONDON, fold }, { kind: "local", at });
}

// The skipped hour, read at both offsets: +01:00 gives the earlier instant, +00:00 the later.
function gap(at: string): Temporal {
  const hiMs = Date.parse(`${at}Z`);
  return {
    p: "local",
    v: at,
    zone: LONDON,
    fold: "gap",
    lo: formatInstant(hiMs - MS_PER_HOUR),
    hi: formatInstant(hiMs),
  };
}

function bounded(head: Omit<Temporal, "lo" | "hi">, time: TimeValue): Temporal | null {
  const resolved = resolve(time);
  if (resolved.kind !== "span") return null;
  const { earliestMs, latestMs } = resolved.span;
  return { ...head, lo: formatInstant(earliestMs), hi: formatInstant(latestMs) };
}

/**
 * A stored time as a rule takes it. An unknown time with both bounds set is an interval; a gap time
 * is passed on as supplied, so that the rule answers `invalid-time`.
 */
export function toTimeValue(temporal: Temporal): TimeValue {
  const { p, v, lo, hi } = temporal;
  if (p === "unknown" || v === null) {
    return lo !== null && hi !== null
      ? { kind: "interval", earliest: lo, latest: hi }
      : { kind: "unknown" };
  }
  return p === "date" ? { kind: "date", date: v } : { kind: p, at: v };
}
