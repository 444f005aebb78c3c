import { INVALID, NOT_RECORDED, type Reading, SPAN, UNKNOWN } from "./reading.js";
import { resolve } from "./span.js";
import type { TimeValue } from "./time-value.js";

/** Fills a reading with one recorded time; `null` and `undefined` are nothing recorded. */
export function readTime(time: TimeValue | null | undefined, into: Reading): void {
  into.state = NOT_RECORDED;
  if (time === null || time === undefined) return;
  const resolved = resolve(time);
  if (resolved.kind !== "span") {
    into.state = resolved.kind === "unknown" ? UNKNOWN : INVALID;
    return;
  }
  into.state = SPAN;
  into.earliestMs = resolved.span.earliestMs;
  into.latestMs = resolved.span.latestMs;
  into.isAmbiguous = resolved.isAmbiguous;
}
