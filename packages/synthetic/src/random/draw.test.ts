import { describe, expect, it } from "vitest";
import { exponential, logNormal, logSeries, weighted, weightedIndex, whole } from "./draw.js";

const always = (share: number) => () => share;
const NEARLY_ONE = 1 - 2 ** -32;

describe("a draw", () => {
  it("gives whole numbers from the lowest to the highest, both included", () => {
    expect(whole(always(0), 3, 7)).toBe(3);
    expect(whole(always(NEARLY_ONE), 3, 7)).toBe(7);
  });

  it("gives each word in proportion to its weight", () => {
    const table = { yes: 3, no: 1 };
    expect(weighted(always(0.74), table)).toBe("yes");
    expect(weighted(always(0.75), table)).toBe("no");
    expect(weighted(always(NEARLY_ONE), table)).toBe("no");
  });

  it("never gives a place without weight", () => {
    expect(weightedIndex(always(0), [0, 0, 5, 0])).toBe(2);
    expect(weightedIndex(always(NEARLY_ONE), [0, 0, 5, 0])).toBe(2);
  });

  it("has nothing to give when no word has a weight", () => {
    expect(() => weighted(always(0.5), { yes: 0 })).toThrow("no word has a weight");
  });

  it("puts half of all waiting times below the mean times the logarithm of 2", () => {
    expect(exponential(always(0.5), 100)).toBeCloseTo(69.3147, 3);
  });

  it("is at its median when the normal part is nought", () => {
    expect(logNormal(always(0), 8, 1.4)).toBe(8);
  });

  // p1 = 0.95 / -ln(0.05) = 0.95 / 2.995732 = 0.317118; p2 = p1 * 0.95 / 2 = 0.150631
  it("follows the log-series with q = 0.95, of which 32 % are exactly one", () => {
    expect(logSeries(0.317, 0.95, 60)).toBe(1);
    expect(logSeries(0.318, 0.95, 60)).toBe(2);
    expect(logSeries(0.4677, 0.95, 60)).toBe(2);
    expect(logSeries(0.4678, 0.95, 60)).toBe(3);
    expect(logSeries(NEARLY_ONE, 0.95, 60)).toBe(60);
  });
});
