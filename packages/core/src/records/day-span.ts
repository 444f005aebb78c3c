import { type DaySpan, londonDay } from "../time/index.js";
import type { Temporal } from "./temporal.js";

/**
 * The London days on which a stored time may lie: one, unless its bounds stand on two. The hour that
 * spring skips never was, but the day that its source wrote did.
 *
 * @returns `null` when nothing bounds the time: it happened, and no day is known
 * @example toDaySpan(instant of 2026-06-30T23:30:00Z) // { earliestOn: "2026-07-01", latestOn: "2026-07-01" }
 */
export function toDaySpan({ p, v, lo, hi }: Temporal): DaySpan | null {
  if (p === "date" && v !== null) return { earliestOn: v, latestOn: v };
  if (lo === null || hi === null) return null;
  return { earliestOn: londonDay(Date.parse(lo)), latestOn: londonDay(Date.parse(hi)) };
}
