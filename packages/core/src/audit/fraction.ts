/** An exact fraction, 0 or more, in its lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The fraction in its lowest terms.
 *
 * @throws RangeError when it would be less than 0, or a division by 0
 * @example fraction(10n, 30n) // { numerator: 1n, denominator: 3n }
 */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (numerator < 0n) throw new RangeError("a fraction is 0 or more");
  if (denominator <= 0n) throw new RangeError("a fraction has a denominator of 1 or more");
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The sum of two fractions. */
export function add(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  return fraction(numerator, a.denominator * b.denominator);
}

/** The product of two fractions. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * The quotient of two fractions.
 *
 * @throws RangeError when `b` is 0
 */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Whether `a` is less than `b`. */
export function isLess(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
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
