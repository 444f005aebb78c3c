import { describe, expect, test } from "vitest";
import { difference } from "./difference.mjs";

describe("what a vector expects against what we answer", () => {
  test.each([
    ["the order of keys does not matter", { a: 1, b: [2] }, { b: [2], a: 1 }, undefined],
    ["a further key of ours is let be", { a: [{ b: 1 }] }, { a: [{ b: 1, c: 2 }] }, undefined],
    ["a missing key is a difference", { a: null }, {}, "$.a"],
    ["a key that every object has is still missing", { toString: null }, {}, "$.toString"],
    ["a key without a value is not null", { a: null }, { a: undefined }, "$.a"],
    ["null is not zero", { score: null }, { score: 0 }, "$.score"],
    ["null is not an object", { dueAt: null }, { dueAt: {} }, "$.dueAt"],
    ["an object is not null", { dueAt: {} }, { dueAt: null }, "$.dueAt"],
    ["the first difference is named", [{ a: { b: 1 } }], [{ a: { b: 2 } }], "$[0].a.b"],
  ])("%s", (_, wanted, got, place) => {
    expect(difference(wanted, got)).toBe(place);
  });

  test.each([
    ["the order of a list matters", ["a", "b"], ["b", "a"], "$[0]"],
    ["a shorter list is a difference", [1, 2], [1], "$[1]"],
    ["a longer list is a difference", [1], [1, 2], "$[1]"],
    ["a list that should be empty is", { cautions: [] }, { cautions: ["a"] }, "$.cautions[0]"],
    ["an empty list is not an empty object", [], {}, "$"],
    ["an empty object is not an empty list", {}, [], "$"],
    ["a list is not null", [], null, "$"],
  ])("%s", (_, wanted, got, place) => {
    expect(difference(wanted, got)).toBe(place);
  });

  test.each([
    ["72.0 and 72 are one number", JSON.parse("72.0"), 72, undefined],
    ["a number may be off by less than a millionth", 0.3333333, 1 / 3, undefined],
    ["and no more", 0.333331, 1 / 3, "$"],
    ["a large number by a millionth of itself", 4_000_000, 4_000_003, undefined],
    ["a large number by no more", 4_000_000, 4_000_005, "$"],
    ["nothing is near a number that is none", 0, Number.NaN, "$"],
    ["a number is not its text", 72, "72", "$"],
    ["true is not one", true, 1, "$"],
  ])("%s", (_, wanted, got, place) => {
    expect(difference(wanted, got)).toBe(place);
  });

  test.each([
    ["one instant may be written in two zones", "2026-06-01T10:00:00Z", "2026-06-01T11:00+01:00"],
    ["or with its milliseconds", "2026-06-01T10:00:00Z", "2026-06-01T10:00:00.000Z"],
  ])("%s", (_, wanted, got) => {
    expect(difference(wanted, got)).toBeUndefined();
  });

  test.each([
    ["a millisecond between instants is a difference", "2026-06-01T10:00:00.001Z"],
    ["a local time is not an instant", "2026-06-01T10:00:00"],
    ["a day is not an instant", "2026-06-01"],
  ])("%s", (_, got) => {
    expect(difference("2026-06-01T10:00:00Z", got)).toBe("$");
  });
});
