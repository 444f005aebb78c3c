import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addFractions,
  divideFractions,
  type Fraction,
  fraction,
  isLess,
  isZero,
  multiplyFractions,
  subtractFractions,
  wholesAround,
} from "./fraction.js";

const third = fraction(1n, 3n);
const half = fraction(1n, 2n);
const zero = fraction(0n, 7n);

describe("a fraction", () => {
  test("stands in its lowest terms", () => {
    expect(fraction(10n, 30n)).toEqual({ numerator: 1n, denominator: 3n });
    expect(fraction(30n, 10n)).toEqual({ numerator: 3n, denominator: 1n });
    expect(zero).toEqual({ numerator: 0n, denominator: 1n });
  });

  test("carries its sign above the line", () => {
    expect(fraction(1n, -2n)).toEqual({ numerator: -1n, denominator: 2n });
    expect(fraction(-2n, -4n)).toEqual({ numerator: 1n, denominator: 2n });
    expect(subtractFractions(third, half)).toEqual({ numerator: -1n, denominator: 6n });
  });

  test.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [0n, 5n, 0n, 0n],
  ])("%d over %d lies between %d and %d", (top, bottom, below, above) => {
    expect(wholesAround(fraction(top, bottom))).toEqual({ below, above });
  });

  test("of nothing is refused", () => {
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => divideFractions(half, zero)).toThrow(RangeError);
  });

  test("adds, multiplies and divides without rounding", () => {
    expect(addFractions(third, half)).toEqual({ numerator: 5n, denominator: 6n });
    expect(multiplyFractions(third, half)).toEqual({ numerator: 1n, denominator: 6n });
    expect(divideFractions(third, half)).toEqual({ numerator: 2n, denominator: 3n });
  });

  test("is less only when it is strictly less", () => {
    expect(isLess(third, half)).toBe(true);
    expect(isLess(half, third)).toBe(false);
    expect(isLess(half, fraction(2n, 4n))).toBe(false);
  });

  test("is zero whatever it was a fraction of", () => {
    expect(isZero(zero)).toBe(true);
    expect(isZero(fraction(1n, 10n ** 40n))).toBe(false);
  });
});

interface Written {
  readonly top: bigint;
  readonly bottom: bigint;
}

const written: fc.Arbitrary<Written> = fc.record({
  top: fc.bigInt({ min: 0n, max: 10n ** 30n }),
  bottom: fc.bigInt({ min: 1n, max: 10n ** 30n }),
});
const read = ({ top, bottom }: Written): Fraction => fraction(top, bottom);

/** Equal by multiplying crosswise: it needs no lowest terms and shares no code with the sums. */
function expectEqual({ numerator, denominator }: Fraction, top: bigint, bottom: bigint): void {
  expect(numerator * bottom).toBe(top * denominator);
}

describe("whatever two fractions are written", () => {
  test("sum, product and quotient agree with multiplying crosswise", () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [x, y] = [read(a), read(b)];
        expectEqual(x, a.top, a.bottom);
        expectEqual(addFractions(x, y), a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
        expectEqual(multiplyFractions(x, y), a.top * b.top, a.bottom * b.bottom);
        if (b.top > 0n) expectEqual(divideFractions(x, y), a.top * b.bottom, a.bottom * b.top);
        expect(isLess(x, y)).toBe(a.top * b.bottom < b.top * a.bottom);
      }),
    );
  });

  test("a fraction widened by any factor is the same fraction", () => {
    const factor = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(written, factor, ({ top, bottom }, by) => {
        expect(fraction(top * by, bottom * by)).toEqual(fraction(top, bottom));
      }),
    );
  });
});
