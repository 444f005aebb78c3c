import type { Row } from "./table.js";

/** Writes rows as RFC 4180 asks: commas, CRLF at each line's end, quotes only where they are needed. */
export function csvText(rows: readonly Row[]): string {
  return rows.map((row) => `${csvLine(row)}\r\n`).join("");
}

/** One row as its line stands in the file, without the line's end. */
export function csvLine(row: Row): string {
  return row
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}
