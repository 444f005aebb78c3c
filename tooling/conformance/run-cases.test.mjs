import { expect, test } from "vitest";
import { runCases } from "./run-cases.mjs";

const file = {
  cases: [
    { id: "c-1", why: "doubled", input: 2, expected: 4 },
    { id: "c-2", why: "not doubled", input: 3, expected: 7 },
    { id: "c-3", why: "no number", input: "three", expected: 6 },
  ],
};

test("cases that fail come back with what was expected and what was got", () => {
  const doubled = (_, input) => {
    if (typeof input !== "number") throw new TypeError("not a number");
    return input * 2;
  };
  expect(runCases(file, doubled)).toEqual([
    { id: "c-2", why: "not doubled", problems: ["differs at $", "expected 7", "got      6"] },
    {
      id: "c-3",
      why: "no number",
      problems: ["expected 6", "got      TypeError: not a number"],
    },
  ]);
});
