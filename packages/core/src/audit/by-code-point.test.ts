import { expect, test } from "vitest";
import { byCodePoint } from "./by-code-point.js";

test("puts capitals before small letters and a text before its longer form", () => {
  expect(["b", "ab", "a", "B", ""].sort(byCodePoint)).toEqual(["", "B", "a", "ab", "b"]);
});

test("sorts a character beyond the first plane after every character of it", () => {
  expect(["\u{1F600}", "\uFF01"].sort(byCodePoint)).toEqual(["\uFF01", "\u{1F600}"]);
});
