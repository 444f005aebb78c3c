import { describe, expect, test } from "vitest";
import { difference } from "./difference.mjs";

describe("what a vector expects against what we answer", () => {
  test.each([
    ["the order of keys does not matter", { a: 1, b: [2] }, { b: [2], a: 1 }, undefined],
    ["72.0 and 72 are one number", JSON.parse("72.0"), 72, undefined],
    ["the order of a list matters", ["a", "b"], ["b", "a"], "$[0]"],
    ["a missing key is a difference", { a: null }, {}, "$.a"],
    ["a further key is a difference", {}, { a: undefined }, "$.a"],
    ["a shorter list is a difference", [1, 2], [1], "$[1]"],
    ["null is not zero", { score: null }, { score: 0 }, "$.score"],
    ["an empty list is not an empty object", [], {}, "$"],
    [
      "the first difference is named by its place",
      [{ a: { b: 1 } }],
      [{ a: { b: 2 } }],
      "$[0].a.b",
    ],
  ])("%s", (_, wanted, got, place) => {
    expect(difference(wanted, got)).toBe(place);
  });
});
