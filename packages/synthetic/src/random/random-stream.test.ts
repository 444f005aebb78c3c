import { describe, expect, it } from "vitest";
import { randomStream, sfc32 } from "./random-stream.js";

describe("a stream of random numbers", () => {
  it("follows sfc32, worked by hand from a state of zeros", () => {
    const random = sfc32([0, 0, 0, 0]);
    const words = [random(), random(), random(), random()].map((share) => share * 2 ** 32);
    expect(words).toEqual([0, 1, 2, 12]);
  });

  it("is the same for the same names and another for other names", () => {
    expect(randomStream("seed", "child", 17)()).toBe(randomStream("seed", "child", 17)());
    expect(randomStream("seed", "child", 17)()).not.toBe(randomStream("seed", "child", 18)());
  });

  it("keeps the names apart: 1 then 23 is not 12 then 3", () => {
    expect(randomStream("s", 1, 23)()).not.toBe(randomStream("s", 12, 3)());
  });

  it("lies evenly between 0 and 1 over the first numbers of many streams", () => {
    const firsts = Array.from({ length: 10_000 }, (_, index) => randomStream("even", index)());
    const mean = firsts.reduce((sum, first) => sum + first, 0) / firsts.length;
    expect(mean).toBeCloseTo(0.5, 1);
    const tenths = firsts.filter((first) => first < 0.1).length;
    expect(tenths).toBeGreaterThan(900);
    expect(tenths).toBeLessThan(1100);
  });
});
