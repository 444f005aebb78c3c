import { describe, expect, test } from "vitest";
import { compareValues, type DatedValue, type ThenAndNowValues } from "./compare.js";
import { shareChangeInterval, shareInterval } from "./share-interval.js";

const on = (date: string, value: number | null, rest: Partial<DatedValue> = {}): DatedValue => ({
  date,
  value,
  definitionVersion: "1.0.0",
  ...rest,
});
const compare = (from: number | null, to: number | null, rest: Partial<ThenAndNowValues> = {}) =>
  compareValues({
    polarity: "higher-better",
    unit: "percent",
    before: on("2019-03-31", from),
    now: on("2026-03-31", to),
    ...rest,
  });

describe("then and now", () => {
  test("percentages move by points, the rest by per cent of what it was", () => {
    expect(compare(80, 85)).toEqual({ change: 5, changeUnit: "points", direction: "improved" });
    expect(compare(300, 372, { unit: "count" })).toMatchObject({
      change: 24,
      changeUnit: "percent",
    });
    expect(compare(-0.5, -0.25, { unit: "ratio" })).toMatchObject({ change: 50 });
  });

  test("lower may be better", () => {
    expect(compare(25, 20, { polarity: "lower-better" })).toMatchObject({ direction: "improved" });
    expect(compare(20, 25, { polarity: "lower-better" })).toMatchObject({ direction: "worsened" });
  });

  test("a small change is none, from two points on it is one", () => {
    expect(compare(80, 81.99)).toMatchObject({ change: 1.99, direction: "no-material-change" });
    expect(compare(80, 78)).toMatchObject({ change: -2, direction: "worsened" });
  });

  test("in a range, nearer to it is better, and the same distance is no change", () => {
    const range = { polarity: "in-range", target: [15, 25] } as const;
    expect(compare(35, 30, range)).toMatchObject({ direction: "improved" });
    expect(compare(10, 5, range)).toMatchObject({ direction: "worsened" });
    expect(compare(10, 30, range)).toMatchObject({ direction: "no-material-change" });
    expect(compare(16, 24, range)).toMatchObject({ direction: "no-material-change" });
  });

  test("context has a change and no direction", () => {
    expect(compare(10, 60, { polarity: "context" })).toMatchObject({ direction: "context-only" });
    expect(compare(10, 10, { polarity: "context" })).toMatchObject({ direction: "context-only" });
  });

  test("refuses, and gives the first reason in their order", () => {
    const late = { before: on("2026-03-31", 0, { definitionVersion: "1.9.0" }) };
    const redefined = { before: on("2019-03-31", 0, { definitionVersion: "2.0.0" }) };
    expect(compare(null, 85)).toEqual({ refused: "value-missing" });
    expect(compare(0, null, late)).toEqual({ refused: "value-missing" });
    expect(compare(0, 85, late)).toEqual({ refused: "dates-not-in-order" });
    expect(compare(0, 85, { ...redefined, unit: "count" })).toEqual({
      refused: "definition-changed",
    });
    expect(compare(0, 85, { unit: "count" })).toEqual({ refused: "zero-baseline" });
    expect(compare(0, 85)).toMatchObject({ change: 85 });
  });

  test("a value of another definition compares once it is worked out on today's", () => {
    const again = { definitionVersion: "2.0.0", recalculatedOnCurrentDefinition: true };
    expect(compare(0, 85, { before: on("2019-03-31", 80, again) })).toMatchObject({ change: 5 });
  });
});

// R. G. Newcombe, "Two-sided confidence intervals for the single proportion" and "Interval estimation
// for the difference between independent proportions", both Statistics in Medicine, 1998.
describe("the interval of a share", () => {
  test.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])(
    "of %i in %i is %f to %f per cent, as Newcombe published",
    (numerator, denominator, low, high) => {
      expect(shareInterval({ numerator, denominator })).toMatchObject({ low, high });
    },
  );

  test.each([
    [48, 80, 56, 70, 5.24, 33.39],
    [3, 10, 9, 10, 17.05, 80.9],
    [2, 7, 6, 7, 5.82, 80.62],
    [0, 29, 5, 56, -3.81, 19.26],
    [0, 20, 0, 10, -16.11, 27.75],
  ])("of a change from %i in %i to %i in %i is %f to %f points", (a, m, b, n, low, high) => {
    const before = { numerator: a, denominator: m };
    const interval = shareChangeInterval(before, { numerator: b, denominator: n });
    expect(interval).toMatchObject({ low, high, level: 0.95, method: "newcombe-score" });
  });

  test("of nothing is none", () => {
    const some = { numerator: 1, denominator: 2 };
    expect(shareInterval({ numerator: 0, denominator: 0 })).toBeNull();
    expect(shareInterval({ numerator: null, denominator: 5 })).toBeNull();
    expect(shareChangeInterval(some, { numerator: null, denominator: null })).toBeNull();
    expect(shareChangeInterval({ numerator: 0, denominator: 0 }, some)).toBeNull();
  });
});
