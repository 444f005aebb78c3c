import type { CellFact, FileRow } from "../file-row.js";
import { FileRefusal } from "../refusal.js";
import { type ReadCell, readCell } from "./cell.js";
import { cellPlace } from "./cell-place.js";
import { type Parts, readPart } from "./part.js";
import type { Workbook } from "./workbook.js";

/** How large a sheet may be, by where its cells really stand. */
export interface SheetLimits {
  readonly columns: number;
  readonly rows: number;
  /** Rows by columns. */
  readonly cells: number;
}

const sheetLimits: SheetLimits = { columns: 512, rows: 1_048_576, cells: 20_000_000 };

/**
 * The rows of one sheet: wholly blank ones are passed over, and all are as wide as the first, or wider
 * where something stands beyond it.
 *
 * @throws FileRefusal `size` when a cell stands beyond the limits, `workbook` when the sheet is damaged
 */
export async function* sheetRows(
  parts: Parts,
  part: string,
  workbook: Workbook,
  limits: SheetLimits = sheetLimits,
): AsyncGenerator<FileRow> {
  const rows: FileRow[] = [];
  let width = 0;
  let widest = 0;
  let row = 0;
  let cells: ReadCell[] = [];
  let column = 0;
  let cell = { type: "n", style: 0, value: "", isFormula: false };
  let isPhonetic = false;

  const place = (reference: string | undefined): void => {
    const at = reference === undefined ? { column: column + 1, row } : cellPlace(reference);
    if (at === null || at.row !== row || at.column <= column)
      throw new FileRefusal("workbook", row);
    column = at.column;
    widest = Math.max(widest, column);
    if (column > limits.columns || row * widest > limits.cells) throw new FileRefusal("size", row);
  };
  const events = {
    open: (element: string, { r, t = "n", s = "0" }: Readonly<Record<string, string>>) => {
      if (element === "row") {
        const next = r === undefined ? row + 1 : Number(r);
        if (!Number.isSafeInteger(next) || next <= row) throw new FileRefusal("workbook", row);
        if (next > limits.rows) throw new FileRefusal("size", row);
        row = next;
        cells = [];
        column = 0;
      } else if (element === "c") {
        place(r);
        cell = { type: t, style: Number(s), value: "", isFormula: false };
      } else if (element === "rPh") isPhonetic = true;
    },
    close: (element: string, text: string) => {
      if (element === "v" || (element === "t" && !isPhonetic)) cell.value += text;
      else if (element === "f") cell.isFormula = true;
      else if (element === "rPh") isPhonetic = false;
      else if (element === "c") {
        const shows = workbook.styles[cell.style] ?? "number";
        cells[column - 1] = readCell({ ...cell, shows }, workbook);
      } else if (element === "row") {
        const one = fileRow(row, cells, width);
        if (one === null) return;
        width = width === 0 ? one.cells.length : width;
        rows.push(one);
      }
    },
  };
  for await (const _ of readPart(parts, part, events)) yield* rows.splice(0);
  yield* rows.splice(0);
}

/** A row without its empty tail; `null` when nothing stands in it. */
function fileRow(row: number, cells: readonly ReadCell[], width: number): FileRow | null {
  const filled = cells.findLastIndex((cell) => cell !== undefined && !isBlank(cell));
  if (filled < 0) return null;
  const all = Array.from({ length: Math.max(filled + 1, width) }, (_, index) => cells[index]);
  const facts = all.flatMap((cell, index): readonly CellFact[] =>
    (cell?.facts ?? []).map((is) => ({ index, is })),
  );
  return { row, cells: all.map((cell) => cell?.text ?? ""), facts };
}

function isBlank({ text, facts }: ReadCell): boolean {
  return text.trim() === "" && facts.length === 0;
}
