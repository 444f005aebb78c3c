import { type Fraction, fraction, subtractFractions, toFraction } from "../exact/index.js";

/** A number as it was written, exactly: 0.1 is one tenth, and so is its negative. */
export function exactly(value: number): Fraction {
  const size = toFraction(Math.abs(value));
  return value < 0 ? subtractFractions(fraction(0n, 1n), size) : size;
}
