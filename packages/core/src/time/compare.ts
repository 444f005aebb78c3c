import { resolve, type Span } from "./span.js";
import type { TimeValue } from "./time-value.js";

/**
 * How one time lies to another. `same` when both are known exactly and are one instant; `cannot-tell`
 * when their readings overlap, or when one of them is unknown or no time.
 */
export type Order = "before" | "same" | "after" | "cannot-tell";

/** Elapsed milliseconds that two times allow, both ends included; negative when the second came first. */
export interface ElapsedMs {
  readonly minMs: number;
  readonly maxMs: number;
}

/**
 * Whether a time lies before another or after it, on every reading of both.
 *
 * @example
 * compareTimes({ kind: "date", date: "2026-06-01" }, { kind: "local", at: "2026-06-01T09:00" }) // "cannot-tell"
 */
export function compareTimes(a: TimeValue, b: TimeValue): Order {
  const [first, second] = [spanOf(a), spanOf(b)];
  if (first === null || second === null) return "cannot-tell";
  if (first.latestMs < second.earliestMs) return "before";
  if (second.latestMs < first.earliestMs) return "after";
  const ends = [first.earliestMs, first.latestMs, second.earliestMs, second.latestMs];
  return ends.every((end) => end === first.earliestMs) ? "same" : "cannot-tell";
}

/**
 * How long it was from one time to another. Elapsed time runs straight through clock changes: from noon
 * to noon it is 23 hours over the night that spring shortens.
 *
 * @returns `null` when one of the times is unknown, or no time
 */
export function elapsedBetween(from: TimeValue, to: TimeValue): ElapsedMs | null {
  const [began, ended] = [spanOf(from), spanOf(to)];
  if (began === null || ended === null) return null;
  return { minMs: ended.earliestMs - began.latestMs, maxMs: ended.latestMs - began.earliestMs };
}

function spanOf(time: TimeValue): Span | null {
  const resolved = resolve(time);
  return resolved.kind === "span" ? resolved.span : null;
}
