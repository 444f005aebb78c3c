import { cellOf, type SheetCell, type SheetLine } from "./sheet.js";

/** Where a number stands in a table: its row and column, counted from 0, or the total of either. */
export interface TablePlace {
  readonly row: number | "total";
  readonly column: number | "total";
}

/** A row with what it comes to. */
interface TotalledRow {
  readonly cells: readonly SheetCell[];
  readonly total: SheetCell;
}

/** A table in a sheet. */
export interface TableLayout {
  readonly rows: readonly TotalledRow[];
  /** What the columns come to. */
  readonly totals: TotalledRow;
  /** Its numbers as the sheet has them: row by row, each closed by its total, that of the totals last. */
  readonly cells: readonly SheetCell[];
  /** Rows from the top, that of the totals last; then columns, that of the totals last. */
  readonly lines: readonly SheetLine[];
  /** The place in the sheet; `null` for one that the table does not have. */
  placeOf(place: TablePlace): number | null;
}

/**
 * Lays out a table and works out its totals.
 *
 * @param counts    rows of one length
 * @param threshold the largest count that is hidden
 * @param from      the first place of the sheet that the table takes
 */
export function layOutTable(
  counts: readonly (readonly number[])[],
  threshold: number,
  from: number,
): TableLayout {
  const [first = []] = counts;
  const [height, width] = [counts.length, first.length];
  const totalled = (row: readonly number[]) => ({
    cells: row.map((value) => cellOf(value, threshold)),
    total: cellOf(sumOf(row), threshold),
  });
  const rows = counts.map(totalled);
  const totals = totalled(first.map((_, column) => sumOf(counts.map((row) => row[column] ?? 0))));
  const at = (row: number, column: number) => from + row * (width + 1) + column;
  const upTo = (length: number) => Array.from({ length }, (_, i) => i);
  return {
    rows,
    totals,
    cells: [...rows, totals].flatMap(({ cells, total }) => [...cells, total]),
    lines: [
      ...upTo(height + 1).map((row) => ({
        parts: upTo(width).map((column) => at(row, column)),
        total: at(row, width),
      })),
      ...upTo(width + 1).map((column) => ({
        parts: upTo(height).map((row) => at(row, column)),
        total: at(height, column),
      })),
    ],
    placeOf: ({ row, column }) => {
      const [r, c] = [row === "total" ? height : row, column === "total" ? width : column];
      return r <= height && c <= width ? at(r, c) : null;
    },
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
