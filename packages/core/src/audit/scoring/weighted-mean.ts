import {
  addFractions,
  divideFractions,
  type Fraction,
  fraction,
  isZero,
  multiplyFractions,
} from "../../exact/index.js";

/** A part of a mean; a part without a value stays out of both sums. */
export interface Weighted {
  readonly weight: Fraction;
  readonly value: Fraction | null;
}

/** Sum of weight times value over sum of weight; `null`, never zero, when no part has a value. */
export function weightedMean(parts: readonly Weighted[]): Fraction | null {
  let sum = fraction(0n, 1n);
  let weights = fraction(0n, 1n);
  for (const { weight, value } of parts) {
    if (value === null) continue;
    sum = addFractions(sum, multiplyFractions(weight, value));
    weights = addFractions(weights, weight);
  }
  return isZero(weights) ? null : divideFractions(sum, weights);
}
