import { describe, expect, test } from "vitest";
import { findDetermined, TOO_MANY_STEPS } from "./find-determined.js";
import type { SheetLine } from "./sheet.js";
import { sheetOf } from "./testing/sheet-of.js";

const ample = 10_000;
const found = (
  values: readonly number[],
  hidden: readonly number[],
  lines: readonly SheetLine[],
  left = ample,
) => findDetermined(sheetOf(values, hidden, lines), { left });

describe("a hidden number", () => {
  test("alone in its line is determined, also as its total", () => {
    const line = { parts: [0, 1], total: 2 };
    expect(found([3, 10, 13], [0], [line])).toBe(0);
    expect(found([3, 10, 13], [2], [line])).toBe(2);
  });

  test("beside another, or beside a hidden total, may be something else", () => {
    const line = { parts: [0, 1, 2], total: 3 };
    expect(found([3, 10, 20, 33], [0, 1], [line])).toBeNull();
    expect(found([3, 10, 20, 33], [0, 3], [line])).toBeNull();
  });

  test("is at least 1, so that two which come to 2 are both 1", () => {
    expect(found([1, 1, 20, 22], [0, 1], [{ parts: [0, 1, 2], total: 3 }])).toBe(0);
  });

  test("is found behind others that are free", () => {
    const lines = [
      { parts: [0, 1, 2], total: 3 },
      { parts: [4, 5, 6], total: 7 },
    ];
    expect(found([3, 10, 20, 33, 1, 1, 20, 22], [0, 1, 4, 5], lines)).toBe(4);
  });

  test("is what two lines differ by, however free the rest of them is", () => {
    // 2, 3 and 5 may be any three that come to 10; with the fourth the same three come to 11.
    const lines = [
      { parts: [0, 1, 2], total: 4 },
      { parts: [0, 1, 2, 3], total: 5 },
    ];
    expect(found([2, 3, 5, 1, 10, 11], [0, 1, 2, 3], lines)).toBe(3);
    expect(found([2, 3, 5, 1, 10, 11], [0, 1, 2, 3, 4], lines)).toBeNull();
    const ofTwo = [
      { parts: [0, 1], total: 3 },
      { parts: [0, 1, 2], total: 4 },
    ];
    expect(found([3, 7, 1, 10, 11], [0, 1, 2], ofTwo)).toBe(2);
    expect(found([3, 7, 6, 10, 16], [0, 1, 2], ofTwo)).toBe(2);
  });

  test("that is another doubled is free to move by two", () => {
    // The last is 3 and 3; with 2 and 2 it is 4, and never 5.
    const lines = [
      { parts: [1], total: 2 },
      { parts: [1, 2], total: 0 },
    ];
    expect(found([6, 3, 3], [0, 1, 2], lines)).toBeNull();
    // Held to 6 or 7 it cannot move.
    const held = [...lines, { parts: [0, 3], total: 4 }, { parts: [3, 5], total: 6 }];
    expect(found([6, 3, 3, 2, 8, 1, 3], [0, 1, 2, 3, 5], held)).toBe(0);
  });

  // What the guide's rule publishes of 1 4 14 1 over 19 17 10 1; attackers.test.ts says why it is solved.
  test("may be given away by a whole table of which no line gives it away", () => {
    const rows = [
      [1, 4, 14, 1, 20],
      [19, 17, 10, 1, 47],
      [20, 21, 24, 2, 67],
    ];
    const lines = [
      ...[0, 5, 10].map((row) => ({ parts: [row, row + 1, row + 2, row + 3], total: row + 4 })),
      ...[0, 1, 2, 3, 4].map((column) => ({ parts: [column, column + 5], total: column + 10 })),
    ];
    expect(found(rows.flat(), [0, 1, 2, 3, 6, 7, 8, 10, 13], lines)).toBe(0);
    expect(found(rows.flat(), [0, 1, 2, 3, 5, 6, 7, 8, 10, 13], lines)).toBeNull();
  });
});

describe("each look at a line is a step", () => {
  test("a number alone takes two, one for less and one for more, and a line that hides nothing none", () => {
    const lines = [
      { parts: [1, 3], total: 4 },
      { parts: [0, 1], total: 2 },
    ];
    expect(found([1, 10, 11, 7, 17], [0], lines, 2)).toBe(0);
    expect(found([1, 10, 11, 7, 17], [0], lines, 1)).toBe(TOO_MANY_STEPS);
  });

  test("one of two takes four, and the other, which moved with it, none", () => {
    // At most 2 for the first leaves at least 11 for the second, and a second look finds nothing new;
    // with 2 tried for the first the second is 11, and again a look finds nothing new.
    const line = { parts: [0, 1, 2], total: 3 };
    expect(found([3, 10, 20, 33], [0, 1], [line], 4)).toBeNull();
    expect(found([3, 10, 20, 33], [0, 1], [line], 3)).toBe(TOO_MANY_STEPS);
  });

  test("a hidden total that another line tells bounds its parts from both sides", () => {
    // The total, of 3 and 10, is known by a second line, looked at first. At most 2 leaves 11 or 12 for the
    // other part, 2 leaves 11: two looks at both lines each time, so 8. For the total itself, one for
    // less and one for more.
    const lines = [
      { parts: [2], total: 3 },
      { parts: [0, 1], total: 2 },
    ];
    expect(found([3, 10, 13, 13], [0, 1, 2], lines, 10)).toBe(2);
    expect(found([3, 10, 13, 13], [0, 1, 2], lines, 9)).toBe(TOO_MANY_STEPS);
  });
});
