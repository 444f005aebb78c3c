import { expect, test } from "vitest";
import { protectSheet } from "./protect-sheet.js";
import { cellAt } from "./sheet.js";
import { sheetOf } from "./testing/sheet-of.js";

type Numbers = { readonly [name: string]: number };
type Sum = readonly [parts: string, total: string];

/** What is published of numbers with names of one letter, when those named are hidden to begin with. */
function published(numbers: Numbers, hidden: string, sums: readonly Sum[]) {
  const names = Object.keys(numbers);
  const placesOf = (some: string) => Array.from(some, (name) => names.indexOf(name));
  const lines = sums.map(([parts, total]) => ({
    parts: placesOf(parts),
    total: names.indexOf(total),
  }));
  const sheet = sheetOf(Object.values(numbers), placesOf(hidden), lines);
  const protection = protectSheet(sheet, 10_000);
  return { protection, seen: names.filter((_, place) => !sheet.cells[place]?.isHidden).join("") };
}
const afterHiding = (hiddenAcrossLines: number) => ({ kind: "protected", hiddenAcrossLines });

// a + b = U and a + b + c = T, so T is U + c; T + x = W gives away x as well. Each line alone hides two.
const sums: readonly Sum[] = [
  ["ab", "U"],
  ["abc", "T"],
  ["Tx", "W"],
];

test("a number that several lines give away hides a part of its own lines, not the smallest of all", () => {
  const numbers = { a: 4, b: 6, U: 10, c: 20, T: 30, x: 3, W: 33 };
  expect(published(numbers, "ax", sums)).toEqual({ protection: afterHiding(1), seen: "UW" });
});

test("it hides a total where no part of its lines is left to be seen", () => {
  // x is met first, of whose line W alone is to be seen; U and c still give away T.
  const numbers = { x: 3, a: 4, b: 6, U: 10, c: 20, T: 30, W: 33 };
  expect(published(numbers, "ax", sums)).toEqual({ protection: afterHiding(2), seen: "U" });
});

test("it hides the smallest of all where nothing of its lines is left to be seen", () => {
  // x = Z - y, of which y = W - U and Z = S - V. U goes for x; R and then S go for Z.
  const numbers = { x: 3, y: 20, Z: 23, q: 2, R: 25, a: 4, b: 6, U: 10, W: 30 };
  const others = { c: 5, d: 7, V: 12, S: 35 };
  const chained: readonly Sum[] = [
    ["ab", "U"],
    ["aby", "W"],
    ["xy", "Z"],
    ["Zq", "R"],
    ["cd", "V"],
    ["cdZ", "S"],
  ];
  expect(published({ ...numbers, ...others }, "xyZqabcd", chained)).toEqual({
    protection: afterHiding(3),
    seen: "WV",
  });
});

test("sums that no numbers can have are nobody's to protect", () => {
  expect(() => published({ a: 3, b: 1 }, "ab", [["ab", "a"]])).toThrow(
    "a sheet with everything hidden determined a cell",
  );
});

test("a place that a sheet does not have is refused by its number", () => {
  expect(() => cellAt(sheetOf([1], [], []), 7)).toThrow("the sheet has no cell 7");
});
