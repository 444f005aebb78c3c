import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndicatorGoal } from "./definition.js";
import { rateIndicator } from "./rate.js";

const goal = (changes: Partial<IndicatorGoal> = {}): IndicatorGoal => ({
  unit: "percent",
  polarity: "higher-better",
  target: 85,
  tolerance: 5,
  ...changes,
});
const rate = (numerator: number | null, denominator: number | null, definition = goal()) =>
  rateIndicator({ definition, numerator, denominator });

describe("an indicator's value and colour", () => {
  test.each([
    ["on the target is green", 85, 100, 85, "green"],
    ["a hair below it is amber, though it shows as the target", 8496, 10_000, 85, "amber"],
    ["on the edge of the tolerance is amber", 80, 100, 80, "amber"],
    ["below the tolerance is red", 799, 1000, 79.9, "red"],
  ])("higher is better: %s", (_, numerator, denominator, value, rag) => {
    expect(rate(numerator, denominator)).toEqual({ value, rag, reason: null });
  });

  test.each([
    ["below the target is green", 0, "green"],
    ["on the target is green", 20, "green"],
    ["above it by the tolerance is amber", 23, "amber"],
    ["above that is red", 24, "red"],
  ])("lower is better: %s", (_, numerator, rag) => {
    const lower = goal({ polarity: "lower-better", target: 20, tolerance: 3 });
    expect(rate(numerator, 100, lower)).toMatchObject({ rag });
  });

  test.each([
    [11, "red"],
    [12, "amber"],
    [15, "green"],
    [25, "green"],
    [28, "amber"],
    [29, "red"],
  ])("in a range of 15 to 25 with a tolerance of 3, %i is %s", (numerator, rag) => {
    const range = goal({ polarity: "in-range", target: [15, 25], tolerance: 3 });
    expect(rate(numerator, 100, range)).toMatchObject({ rag });
  });

  test("without a tolerance, what misses the target is red", () => {
    expect(rate(84, 100, goal({ tolerance: null }))).toMatchObject({ rag: "red" });
  });

  test("below zero compares as any other: an auditor who is stricter by half a grade", () => {
    const bias = goal({
      unit: "ratio",
      polarity: "in-range",
      target: [-0.25, 0.25],
      tolerance: 0.25,
    });
    expect(rate(-5, 10, bias)).toEqual({ value: -0.5, rag: "amber", reason: null });
  });

  test("per 10,000 children, and as a ratio of parts of posts", () => {
    expect(rate(372, 60_000, goal({ unit: "per-10000", polarity: "context" })).value).toBe(62);
    expect(rate(321_661, 21_105.4, goal({ unit: "ratio", polarity: "context" })).value).toBe(15.2);
  });

  test("is grey without a value, and says why", () => {
    expect(rate(null, 10)).toEqual({ value: null, rag: "grey", reason: "no-data" });
    expect(rate(3, null)).toEqual({ value: null, rag: "grey", reason: "no-data" });
    expect(rate(0, 0)).toEqual({ value: null, rag: "grey", reason: "denominator-zero" });
    const hidden = { definition: goal(), numerator: 3, denominator: 40, isSuppressed: true };
    expect(rateIndicator(hidden)).toEqual({ value: null, rag: "grey", reason: "suppressed" });
  });

  test("has no colour where a colour would mislead: the first reason of three is given", () => {
    const open = goal({ polarity: "context", target: null });
    expect(rate(5, 9, open).reason).toBe("small-denominator");
    expect(rate(5, 10, open).reason).toBe("context-only");
    expect(rate(5, 10, goal({ target: null })).reason).toBe("no-target");
    expect(rate(5, 10, goal({ target: null })).rag).toBe("none");
  });

  test("a count needs no denominator, and is never too small for a colour", () => {
    const none = goal({ unit: "count", polarity: "lower-better", target: 0, tolerance: 2 });
    expect(rate(3, null, none)).toEqual({ value: 3, rag: "red", reason: null });
  });

  test("an authority may want more, or fewer, cases for a colour", () => {
    const nine = { definition: goal(), numerator: 9, denominator: 9 };
    expect(rateIndicator(nine, { minDenominator: 9 }).rag).toBe("green");
  });

  test("never colours a better value worse", () => {
    const order = ["red", "amber", "green"];
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(30), (a, b, target, tolerance) => {
        const set = goal({ target, tolerance });
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [worse, better] = [rate(low, 100, set).rag, rate(high, 100, set).rag];
        expect(order.indexOf(worse)).toBeLessThanOrEqual(order.indexOf(better));
      }),
    );
  });
});
