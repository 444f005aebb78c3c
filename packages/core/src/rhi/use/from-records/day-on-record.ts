import { type Temporal, toDaySpan } from "../../../records/index.js";

/** No day: it happened, and on which day is not known. A check answers `date-unknown`. */
export const UNKNOWN_DAY = "unknown";

/**
 * The London day of a stored time, as a check takes it: one that may lie on two days is no day.
 *
 * @returns `null` when it is not on record that it happened
 */
export function dayOnRecord(time: Temporal | null | undefined): string | null {
  if (time === null || time === undefined) return null;
  const days = toDaySpan(time);
  return days !== null && days.earliestOn === days.latestOn ? days.earliestOn : UNKNOWN_DAY;
}
