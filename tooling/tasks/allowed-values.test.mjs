import { expect, test } from "vitest";
import { allowedValues } from "./allowed-values.mjs";

test.each([
  [{ type: "integer", minimum: 0 }, "a whole number from 0"],
  [{ type: "number", exclusiveMinimum: 0 }, "a number above 0"],
  [
    { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] },
    "a whole number from 1, or `null`",
  ],
  [{ type: "string", enum: ["count", "exclude"] }, "`count` or `exclude`"],
  [{ type: "array", items: { type: "string", format: "date" } }, "a list, each a day"],
  [{ type: "object", properties: { from: {}, to: {} } }, "`from`, `to`"],
  [{ type: "boolean" }, "`true` or `false`"],
])("%j allows %s", (schema, words) => {
  expect(allowedValues(schema)).toBe(words);
});

test("a kind of value that has no words is no blank in the table", () => {
  expect(() => allowedValues({ type: "bigint" })).toThrow("there are no words yet");
});
