import Fraction from "fraction.js";

/** A part of a mean; a part without a value stays out of both sums. */
export interface Weighted {
  readonly weight: Fraction;
  readonly value: Fraction | null;
}

/** Sum of weight times value over sum of weight; `null`, never zero, when no part has a value. */
export function weightedMean(parts: readonly Weighted[]): Fraction | null {
  let sum = new Fraction(0);
  let weights = new Fraction(0);
  for (const { weight, value } of parts) {
    if (value === null) continue;
    sum = sum.add(weight.mul(value));
    weights = weights.add(weight);
  }
  return weights.equals(0) ? null : sum.div(weights);
}
