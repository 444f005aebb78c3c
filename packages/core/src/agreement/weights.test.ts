import { expect, test } from "vitest";
import { weightsOf } from "./weights.js";

// By hand, for a scale of four: 1 less the distance over three, or less its square.
test.each([
  ["identity", [1, 0, 0, 0]],
  ["linear", [1, 2 / 3, 1 / 3, 0]],
  ["quadratic", [1, 8 / 9, 5 / 9, 0]],
] as const)("%s weights fall from a grade to the one furthest from it", (weights, expected) => {
  const [first = [], ...others] = weightsOf(weights, 4);
  expected.forEach((weight, place) => {
    expect(first[place]).toBeCloseTo(weight, 12);
    expect(others.at(-1)?.[3 - place]).toBeCloseTo(weight, 12);
  });
  expect(first).toHaveLength(4);
});
