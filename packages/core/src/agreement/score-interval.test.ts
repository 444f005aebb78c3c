import { expect, test } from "vitest";
import { newcombeInterval } from "./score-interval.js";

// Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
// Medicine 17 (1998), table II, method 10.
test.each([
  { now: [56, 70], before: [48, 80], low: 0.0524, high: 0.3339 },
  { now: [9, 10], before: [3, 10], low: 0.1705, high: 0.809 },
  { now: [6, 7], before: [2, 7], low: 0.0582, high: 0.8062 },
  { now: [10, 10], before: [0, 10], low: 0.6075, high: 1 },
] as const)("the interval of a change from $before to $now is as published", (example) => {
  const { low, high } = newcombeInterval(example.before, example.now, 0.95);
  expect(low).toBeCloseTo(example.low, 4);
  expect(high).toBeCloseTo(example.high, 4);
});
