import { expect, test } from "vitest";
import { ExactNumber, toDisplay, toFraction } from "./exact-number.js";
import { addFractions } from "./fraction.js";

test("reads a decimal number as the decimal that was written", () => {
  expect(addFractions(toFraction(0.1), toFraction(0.2))).toEqual({
    numerator: 3n,
    denominator: 10n,
  });
});

test("reads a third as a third", () => {
  expect(toFraction("1/3")).toEqual({ numerator: 1n, denominator: 3n });
  expect(toFraction("010/0030")).toEqual({ numerator: 1n, denominator: 3n });
});

test.each([0, 1, 0.5, "0.85", "2/3", "10/30"])("takes %j", (value) => {
  expect(ExactNumber.safeParse(value).success).toBe(true);
});

test.each([
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e-7,
  1e21,
  "",
  " 1",
  "1/0",
  "1/000",
  "0.(3)",
  "1 1/2",
  "-1/3",
  "1e5",
  "1".repeat(16),
  null,
  true,
])("refuses %j", (value) => {
  expect(ExactNumber.safeParse(value).success).toBe(false);
});

test("throws at text that is no number rather than reading part of it", () => {
  expect(() => toFraction("half")).toThrow(RangeError);
});

test.each([
  ["1/3", 0.333333],
  ["2/3", 0.666667],
  ["1/2000000", 0.000001],
  ["1/2000001", 0],
  ["0", 0],
  ["1", 1],
  ["12345678.1234564", 12345678.123456],
])("shows %s to 6 decimals", (written, shown) => {
  expect(toDisplay(toFraction(written))).toBe(shown);
});
