import { expect, it } from "vitest";
import { codeWords } from "./codes.js";

it.each([
  ["requires-improvement", "Requires improvement"],
  ["notContactable", "Not contactable"],
  ["claReview", "Cla review"],
  ["C1", "C1"],
  ["met", "Met"],
])("reads a code as words: %s", (code, words) => {
  expect(codeWords(code)).toBe(words);
});
