import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppressTable, suppressTables } from "./suppress-tables.js";
import { pinnedDown } from "./testing/attacker.js";
import {
  drawnLinkedTables,
  drawnTable,
  type Puzzle,
  puzzleOf,
  truthOf,
} from "./testing/drawn-tables.js";

const SEED = 20261126;

describe("a reader with every total before them", () => {
  // Line by line, this is what the guide's rule publishes of 1 4 14 1 over 19 17 10 1:
  //    c   c   c   c   20
  //   19   c   c   c   47
  //    c  21  24   c   67
  // The second row leaves 28 for a, b and d; the columns make the first row p + (21 - a) + (24 - b) + q,
  // which is 20, so p + q = 3 - d: each is 1, and with them the two hidden totals are known.
  const ofTheGuide: Puzzle = {
    seen: [null, null, null, null, 20, 19, null, null, null, 47, null, 21, 24, null, 67],
    sums: [
      { parts: [0, 1, 2, 3], total: 4 },
      { parts: [5, 6, 7, 8], total: 9 },
      { parts: [10, 11, 12, 13], total: 14 },
      ...[0, 1, 2, 3, 4].map((column) => ({ parts: [column, column + 5], total: column + 10 })),
    ],
  };

  test("can solve what the guide's rule leaves when it stops at single lines", () => {
    const truth = [1, 4, 14, 1, 20, 19, 17, 10, 1, 47, 20, 21, 24, 2, 67];
    expect(pinnedDown(ofTheGuide, truth)).toEqual([0, 3, 8, 10, 13]);
  });

  test("cannot solve it once the lines are looked at together", () => {
    const table = [
      [1, 4, 14, 1],
      [19, 17, 10, 1],
    ];
    expect(suppressTables({ tables: [{ id: "t", cells: table }], links: [] })).toMatchObject({
      hiddenAcrossLines: 1,
    });
    expect(suppressTable(table)).toEqual({
      cells: [
        ["c", "c", "c", "c"],
        ["c", "c", "c", "c"],
      ],
      rowTotals: [20, 47],
      columnTotals: ["c", 21, 24, "c"],
      grandTotal: 67,
    });
  });

  test.each([
    ["tables", drawnTable.map((cells) => ({ tables: [{ id: "t", cells }], links: [] })), 3000],
    ["pairs of tables that share their totals", drawnLinkedTables, 2000],
  ])("pins nothing down in thousands of %s", (_, drawn, numRuns) => {
    let published = 0;
    fc.assert(
      fc.property(drawn, (input) => {
        const result = suppressTables(input);
        if ("refused" in result) return;
        published += 1;
        expect(pinnedDown(puzzleOf(input, result), truthOf(input))).toEqual([]);
      }),
      { numRuns, seed: SEED },
    );
    expect(published).toBe(numRuns);
  });
});

test("the second step has work in 1 to 5 small tables of 100, as the guide found", () => {
  const tables = fc.sample(drawnTable, { numRuns: 1000, seed: SEED });
  const more = tables.filter((cells) => {
    const published = suppressTables({ tables: [{ id: "t", cells }], links: [] });
    return !("refused" in published) && published.hiddenAcrossLines > 0;
  });
  expect(more.length).toBeGreaterThanOrEqual(10);
  expect(more.length).toBeLessThanOrEqual(50);
});

// A reader who knows the rule, and that no number is above 9, tries every table of two by two.
test("a reader who works the rule backwards solves some tables: decision 0007 says how many", () => {
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  const tables = digits.flatMap((a) =>
    digits.flatMap((b) => digits.flatMap((c) => digits.map((d) => [a, b, c, d] as const))),
  );
  const readings = new Map<string, (readonly number[])[]>();
  for (const [a, b, c, d] of tables) {
    const published = JSON.stringify(
      suppressTable([
        [a, b],
        [c, d],
      ]),
    );
    readings.set(published, [...(readings.get(published) ?? []), [a, b, c, d]]);
  }
  const counts = { withHidden: 0, solved: 0 };
  for (const [published, fitting] of readings) {
    const { cells } = JSON.parse(published) as { cells: (number | "c")[][] };
    const hidden = cells.flat().flatMap((value, place) => (value === "c" ? [place] : []));
    const isSolved = hidden.some(
      (place) => new Set(fitting.map((reading) => reading[place])).size === 1,
    );
    if (hidden.length > 0) counts.withHidden += fitting.length;
    if (isSolved) counts.solved += fitting.length;
  }
  expect(counts).toEqual({ withHidden: 9375, solved: 352 });
});
