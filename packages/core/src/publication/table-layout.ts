import type { SheetCell, SheetLine } from "./sheet.js";

/** Where a number stands in a table: its row and column, counted from 0, or the total of either. */
export interface TablePlace {
  readonly row: number | "total";
  readonly column: number | "total";
}

/** A table in a sheet: its numbers row by row, each row closed by its total, then the row of totals. */
export interface TableLayout {
  readonly cells: readonly SheetCell[];
  /** Rows from the top, that of the totals last; then columns, that of the totals last. */
  readonly lines: readonly SheetLine[];
  /** The place in the sheet; `null` for one that the table does not have. */
  placeOf(place: TablePlace): number | null;
}

/**
 * Lays out a table and works out its totals.
 *
 * @param counts rows of one length
 * @param from   the first place of the sheet that the table takes
 */
export function layOutTable(counts: readonly (readonly number[])[], from: number): TableLayout {
  const rows = counts.map((row) => [...row, sumOf(row)]);
  const width = (rows[0]?.length ?? 1) - 1;
  const totals = Array.from({ length: width + 1 }, (_, column) =>
    sumOf(rows.map((row) => row[column] ?? 0)),
  );
  const all = [...rows, totals];
  const at = (row: number, column: number) => from + row * (width + 1) + column;
  const upTo = (length: number) => Array.from({ length }, (_, i) => i);
  return {
    cells: all.flat().map((value) => ({ value, isHidden: false })),
    lines: [
      ...upTo(all.length).map((row) => ({
        parts: upTo(width).map((column) => at(row, column)),
        total: at(row, width),
      })),
      ...upTo(width + 1).map((column) => ({
        parts: upTo(rows.length).map((row) => at(row, column)),
        total: at(rows.length, column),
      })),
    ],
    placeOf: ({ row, column }) => {
      const [r, c] = [row === "total" ? rows.length : row, column === "total" ? width : column];
      const isInside = (n: number, last: number) => Number.isInteger(n) && n >= 0 && n <= last;
      return isInside(r, rows.length) && isInside(c, width) ? at(r, c) : null;
    },
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
