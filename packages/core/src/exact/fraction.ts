/** An exact fraction in its lowest terms; the denominator is 1 or more. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction in its lowest terms.
 *
 * @throws RangeError when it would be a division by 0
 * @example fraction(10n, 30n) // { numerator: 1n, denominator: 3n }
 */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError("a fraction has a denominator other than 0");
  if (denominator < 0n) return fraction(-numerator, -denominator);
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The sum of two fractions. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  return fraction(numerator, a.denominator * b.denominator);
}

/** What is left of `a` when `b` is taken away. */
export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** The product of two fractions. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * The quotient of two fractions.
 *
 * @throws RangeError when `b` is 0
 */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Whether `a` is less than `b`. */
export function isLess(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

/** The whole numbers on either side of a fraction; both are the fraction when it is whole. */
export function wholesAround({ numerator, denominator }: Fraction): {
  readonly below: bigint;
  readonly above: bigint;
} {
  const truncated = numerator / denominator;
  if (numerator % denominator === 0n) return { below: truncated, above: truncated };
  return numerator < 0n
    ? { below: truncated - 1n, above: truncated }
    : { below: truncated, above: truncated + 1n };
}

/** Whether a fraction is 0. */
export function isZero({ numerator }: Fraction): boolean {
  return numerator === 0n;
}

/** Euclid's; of 0 and a number it is that number. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}
