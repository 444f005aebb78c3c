import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppressCount } from "./suppress-count.js";
import { suppressLine } from "./suppress-line.js";
import { suppressRate } from "./suppress-rate.js";
import { suppressTable, suppressTables, type TablesToPublish } from "./suppress-tables.js";
import { drawnLinkedTables, drawnTable } from "./testing/drawn-tables.js";

describe("one count", () => {
  test.each([
    [0, 0],
    [1, "c"],
    [5, "c"],
    [6, 6],
    [null, "x"],
  ])("%s is published as %s", (value, published) => {
    expect(suppressCount(value)).toEqual({ value: published });
  });

  test("that counts nothing is refused, and an authority may hide more", () => {
    expect(suppressCount(-1)).toEqual({ refused: "not-a-count" });
    expect(suppressCount(2.5)).toEqual({ refused: "not-a-count" });
    expect(suppressCount(9, { threshold: 9 })).toEqual({ value: "c" });
    expect(() => suppressCount(9, { threshold: 0 })).toThrow();
  });
});

describe("one row", () => {
  const row = (cells: readonly (number | null)[], total: number | null) =>
    suppressLine({ cells, total });

  test("without a total hides the small ones only", () => {
    expect(row([3, 10, 20], null)).toEqual({ cells: ["c", 10, 20], total: null });
  });

  test("with a total hides the next smallest too, the first of equals, and never a zero", () => {
    expect(row([3, 10, 20], 33)).toEqual({ cells: ["c", "c", 20], total: 33 });
    expect(row([3, 20, 10], 33)).toEqual({ cells: ["c", 20, "c"], total: 33 });
    expect(row([2, 10, 10], 22)).toEqual({ cells: ["c", "c", 10], total: 22 });
    expect(row([3, 0, 20], 23)).toEqual({ cells: ["c", 0, "c"], total: 23 });
  });

  test("hides one more where the hidden ones can only all be 1, and the total when none is left", () => {
    expect(row([1, 1, 20], 22)).toEqual({ cells: ["c", "c", "c"], total: 22 });
    expect(row([1, 2, 20], 23)).toEqual({ cells: ["c", "c", 20], total: 23 });
    expect(row([1, 1, 1, 1, 1, 1], 6)).toEqual({ cells: Array(6).fill("c"), total: "c" });
  });

  test("with a count that is not known has no total to publish, and is not solved by it", () => {
    expect(row([3, null, 20], 40)).toEqual({ cells: ["c", "x", 20], total: "x" });
    expect(row([3, null, 20], null)).toEqual({ cells: ["c", "x", 20], total: null });
  });

  test("is refused when it is not one", () => {
    expect(row([3, 10], 14)).toEqual({ refused: "total-does-not-match" });
    expect(row([3, 0.5], 3.5)).toEqual({ refused: "not-a-count" });
    expect(row([3, -1], 2)).toEqual({ refused: "not-a-count" });
  });
});

describe("a rate", () => {
  const rate = (numerator: number | null, denominator: number | null, rest = {}) =>
    suppressRate({ numerator, denominator, ...rest });

  test.each([
    ["a percentage", 30, 120, 25],
    ["half rounds up", 49, 400, 12.3],
    ["a small numerator", 3, 120, "c"],
    ["a small denominator", 0, 4, "c"],
    ["a small rest", 117, 120, "c"],
    ["none of six", 0, 6, 0],
    ["nothing of nothing", 0, 0, "z"],
    ["a part that is missing", null, 20, "x"],
    ["the other part", 20, null, "x"],
  ])("%s", (_, numerator, denominator, value) => {
    expect(rate(numerator, denominator)).toEqual({ value, warnings: [] });
  });

  test("of a whole group is shown with a warning, for it tells of every child", () => {
    expect(rate(120, 120)).toEqual({ value: 100, warnings: ["whole-group"] });
  });

  test("of a population has no rest to hide, and may be above it", () => {
    const perChild = { per: 10_000, perPopulation: true };
    expect(rate(372, 48_000, perChild)).toEqual({ value: 77.5, warnings: [] });
    expect(rate(21, 20, perChild)).toMatchObject({ value: 10_500 });
    expect(rate(20, 20, perChild)).toMatchObject({ warnings: [] });
    expect(rate(21, 20)).toEqual({ refused: "numerator-exceeds-denominator" });
  });

  test("is hidden when a table beside it hides one of its parts", () => {
    expect(rate(30, 120, { isHiddenElsewhere: true })).toEqual({ value: "c", warnings: [] });
  });

  test("of what is no count is refused", () => {
    expect(rate(0.5, 20)).toEqual({ refused: "not-a-count" });
    expect(rate(5, -20)).toEqual({ refused: "not-a-count" });
  });
});

describe("tables", () => {
  const twice = (b: readonly (readonly number[])[], parts: TablesToPublish["links"]) =>
    suppressTables({
      tables: [
        {
          id: "a",
          cells: [
            [8, 9],
            [10, 11],
          ],
        },
        { id: "b", cells: b },
      ],
      links: parts,
    });
  const place = (table: string, row: number | "total", column: number | "total") => ({
    table,
    row,
    column,
  });

  test("that stand alone are protected alone", () => {
    expect(twice([[7, 8]], [])).toMatchObject({
      tables: {
        a: {
          cells: [
            [8, 9],
            [10, 11],
          ],
          grandTotal: 38,
        },
        b: { cells: [[7, 8]] },
      },
      hiddenAcrossLines: 0,
      warnings: ["earlier-reports-not-compared"],
    });
  });

  test("that show one number twice hide it in both, and protect it in both", () => {
    const same = [{ total: place("a", 0, 0), parts: [place("b", 0, 0)] }];
    const published = twice([[8, 3]], same);
    expect(published).toMatchObject({
      warnings: ["person-must-check", "earlier-reports-not-compared"],
    });
    if ("refused" in published) throw new Error("refused");
    expect(published.tables["b"]?.cells).toEqual([["c", "c"]]);
    expect(published.tables["a"]?.cells[0]?.[0]).toBe("c");
  });

  test("are refused when they are none, or do not agree", () => {
    expect(suppressTable([[1, 2], [3]])).toEqual({ refused: "ragged-table" });
    expect(suppressTable([[1, 2.5]])).toEqual({ refused: "not-a-count" });
    expect(twice([[1, 2], [3]], [])).toEqual({ refused: "ragged-table" });
    expect(twice([[1, 2.5]], [])).toEqual({ refused: "not-a-count" });
    const links = (total: ReturnType<typeof place>) => [{ total, parts: [place("b", 0, 0)] }];
    expect(twice([[7, 8]], links(place("a", 0, 0)))).toEqual({ refused: "total-does-not-match" });
    expect(twice([[7, 8]], links(place("a", 3, 0)))).toEqual({ refused: "unknown-place" });
    expect(twice([[7, 8]], links(place("a", 0, 3)))).toEqual({ refused: "unknown-place" });
    expect(twice([[7, 8]], links(place("z", 0, 0)))).toEqual({ refused: "unknown-place" });
    const parts = [place("b", 0, 0), place("z", 0, 0)];
    expect(twice([[8, 8]], [{ total: place("a", 0, 0), parts }])).toEqual({
      refused: "unknown-place",
    });
    const one = { id: "a", cells: [[7]] };
    expect(() => suppressTables({ tables: [one, one], links: [] })).toThrow("share an id");
  });

  test("may share a total of a row or of a column", () => {
    // Of a the first row comes to 17, the first column to 18.
    const row = [{ total: place("a", 0, "total"), parts: [place("b", 0, 0)] }];
    const column = [{ total: place("a", "total", 0), parts: [place("b", 0, 1)] }];
    expect(twice([[17, 18]], [...row, ...column])).toMatchObject({ hiddenAcrossLines: 0 });
    expect(twice([[17, 17]], column)).toEqual({ refused: "total-does-not-match" });
  });

  test("are published with what rows and columns come to, and with nothing when there is none", () => {
    expect(
      suppressTable([
        [8, 9, 7],
        [10, 11, 6],
      ]),
    ).toEqual({
      cells: [
        [8, 9, 7],
        [10, 11, 6],
      ],
      rowTotals: [24, 27],
      columnTotals: [18, 20, 13],
      grandTotal: 51,
    });
    expect(suppressTable([])).toEqual({
      cells: [],
      rowTotals: [],
      columnTotals: [],
      grandTotal: 0,
    });
  });

  test("are withheld when they cannot be proven safe in the steps allowed", () => {
    expect(
      suppressTable(
        [
          [3, 10],
          [20, 30],
        ],
        { maxSteps: 1 },
      ),
    ).toEqual({
      refused: "too-many-steps",
    });
  });

  test("never hide a zero, never show a small number, and never change one that they show", () => {
    fc.assert(
      fc.property(drawnTable, (cells) => {
        const published = suppressTable(cells);
        if ("refused" in published) throw new Error(published.refused);
        published.cells.flat().forEach((shown, i) => {
          const value = cells.flat()[i] ?? 0;
          if (value === 0) expect(shown).toBe(0);
          else if (value <= 5) expect(shown).toBe("c");
          else expect([value, "c"]).toContain(shown);
        });
      }),
    );
  });

  test("hide the same number in every place that shows it", () => {
    fc.assert(
      fc.property(drawnLinkedTables, (input) => {
        const published = suppressTables(input);
        if ("refused" in published) throw new Error(published.refused);
        const [first, second] = Object.values(published.tables);
        expect(first?.rowTotals).toEqual(second?.rowTotals);
      }),
    );
  });
});

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly input: { readonly rule: string; readonly cells: readonly (readonly number[])[] };
  readonly expected: object;
}

const shared = process.env["WAYMARK_SHARED"];

// The published vectors lie outside the repository; `npm run conformance` runs all of them.
if (shared !== undefined) {
  const file = join(shared, "vectors", "suppression.json");
  const vectors: readonly Vector[] = JSON.parse(readFileSync(file, "utf8")).cases;
  test.each(vectors.filter(({ input }) => input.rule === "grid"))(
    "published vector $id needs no second step: $why",
    ({ input: { cells }, expected }) => {
      expect(suppressTable(cells)).toEqual(expected);
      const published = suppressTables({ tables: [{ id: "t", cells }], links: [] });
      if (!("refused" in published)) expect(published.hiddenAcrossLines).toBe(0);
    },
  );
}
