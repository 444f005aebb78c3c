import fc from "fast-check";
import type { PublishedTables, TablesToPublish } from "../suppress-tables.js";

/** Small tables as committees see them: few rows, many small numbers, some zeros. */
export const drawnTable: fc.Arbitrary<readonly (readonly number[])[]> = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(drawnCount(), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function drawnCount(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 4, arbitrary: fc.integer({ min: 6, max: 20 }) },
  );
}

/** Two tables of the same children by two other features: their rows have the same totals. */
export const drawnLinkedTables: fc.Arbitrary<TablesToPublish> = fc
  .array(fc.tuple(drawnCount(), drawnCount(), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 2,
    maxLength: 3,
  })
  .map((rows) => ({
    tables: [
      { id: "by-age", cells: rows.map(([a, b]) => [a, b]) },
      { id: "by-sex", cells: rows.map(([a, b, share]) => splitAt(a + b, share)) },
    ],
    links: rows.map((_, row) => ({
      total: { table: "by-age", row, column: "total" as const },
      parts: [{ table: "by-sex", row, column: "total" as const }],
    })),
  }));

function splitAt(whole: number, share: number): readonly number[] {
  const part = Math.round(whole * share);
  return [part, whole - part];
}

/** What a reader has before them: a number or `c` for each cell, and which cells add up to which. */
export interface Puzzle {
  readonly seen: readonly (number | null)[];
  readonly sums: readonly { readonly parts: readonly number[]; readonly total: number }[];
}

/** The published tables as a puzzle. */
export function puzzleOf(input: TablesToPublish, published: PublishedTables): Puzzle {
  if ("refused" in published)
    throw new Error(`the tables were not published: ${published.refused}`);
  const seen: (number | null)[] = [];
  const sums: { parts: number[]; total: number }[] = [];
  const placeOf = new Map<string, number>();
  for (const { id } of input.tables) {
    const table = published.tables[id];
    if (table === undefined) throw new Error(`table ${id} is not published`);
    const [height, width] = [table.cells.length, table.columnTotals.length];
    const grid = [
      ...table.cells.map((row, r) => [...row, table.rowTotals[r]]),
      [...table.columnTotals, table.grandTotal],
    ];
    const from = seen.length;
    grid.forEach((row, r) => {
      row.forEach((value, c) => {
        placeOf.set(
          `${id} ${r === height ? "total" : r} ${c === width ? "total" : c}`,
          seen.length,
        );
        seen.push(typeof value === "number" ? value : null);
      });
    });
    const at = (r: number, c: number) => from + r * (width + 1) + c;
    const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
    for (const r of upTo(height + 1)) {
      sums.push({ parts: upTo(width).map((c) => at(r, c)), total: at(r, width) });
    }
    for (const c of upTo(width + 1)) {
      sums.push({ parts: upTo(height).map((r) => at(r, c)), total: at(height, c) });
    }
  }
  for (const { total, parts } of input.links) {
    const at = ({ table, row, column }: typeof total) =>
      placeOf.get(`${table} ${row} ${column}`) ?? -1;
    sums.push({ parts: parts.map(at), total: at(total) });
  }
  return { seen, sums };
}

/** What stands at every place of the tables, in the order of their puzzle. */
export function truthOf({ tables }: TablesToPublish): readonly number[] {
  return tables.flatMap(({ cells }) => {
    const rows = cells.map((row) => [...row, row.reduce((sum, value) => sum + value, 0)]);
    const width = rows[0]?.length ?? 0;
    const totals = Array.from({ length: width }, (_, c) =>
      rows.reduce((sum, row) => sum + (row[c] ?? 0), 0),
    );
    return [...rows.flat(), ...totals];
  });
}
