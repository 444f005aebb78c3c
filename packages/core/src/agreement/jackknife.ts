import { rounded } from "./paired-agreement.js";
import { type IntervalLevel, quantileOf } from "./score-interval.js";

/** What a statistic comes to without one of several cases that are alike. */
export interface WithoutOne {
  readonly alike: number;
  readonly value: number;
}

/**
 * The interval round a statistic by the jackknife (Tukey, 1958): the spread of what it comes to without
 * each case in turn. When no case makes a difference there is none to be told: an interval without width
 * would claim that chance plays no part.
 */
export function jackknifed(
  value: number,
  leftOut: readonly WithoutOne[],
  level: IntervalLevel,
): { readonly low: number; readonly high: number } | { readonly refused: "no-spread" } {
  if (leftOut.every((one) => one.value === leftOut[0]?.value)) return { refused: "no-spread" };
  const sumOf = (termOf: (one: WithoutOne) => number) =>
    leftOut.reduce((sum, one) => sum + one.alike * termOf(one), 0);
  const n = sumOf(() => 1);
  const mean = sumOf((one) => one.value) / n;
  const squares = sumOf((one) => (one.value - mean) ** 2);
  const reach = quantileOf(level) * Math.sqrt(((n - 1) / n) * squares);
  return { low: rounded(value - reach), high: rounded(value + reach) };
}
