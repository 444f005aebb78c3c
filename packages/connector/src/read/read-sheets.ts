import { headerNames } from "../formats/csv.js";
import type { FileRow } from "../formats/file-row.js";
import { FileRefusal } from "../formats/refusal.js";
import { recognise } from "../mapping/recognise.js";
import type { TableMapping } from "../mapping/table.js";
import { readTable } from "./read-table.js";
import type { FileReading } from "./reading.js";
import type { Reading } from "./reading-options.js";
import type { Sheet, SourceFile } from "./source.js";

/**
 * Reads the sheets of a workbook. A table that names its sheet is read from that one alone; another is
 * known by its header wherever it stands, but only once: of two sheets with one header nobody can say
 * which is meant.
 *
 * @throws FileRefusal when a table stands on two sheets, or on a sheet of another name alone
 */
export async function readSheets(
  file: SourceFile,
  sheets: AsyncIterable<Sheet>,
  reading: Reading,
  begun: Set<TableMapping>,
): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  let position = 0;
  let isElsewhere = false;
  for await (const { name, rows } of sheets) {
    position += 1;
    const tables = reading.tables.filter(({ sheet = name }) => sheet === name);
    const rowsOfSheet = {
      rows: noting(rows, (row) => {
        isElsewhere ||= isOfNamedSheet(row, reading.tables);
      }),
      sheet: position,
    };
    const one = await readTable(file, rowsOfSheet, { ...reading, tables }, begun);
    const isSecond =
      one.kind === "read" && readings.some((r) => r.kind === "read" && r.table === one.table);
    if (isSecond) throw new FileRefusal("workbook");
    readings.push(one);
  }
  if (isElsewhere && !readings.some(({ kind }) => kind === "read"))
    throw new FileRefusal("workbook");
  return readings;
}

/** Whether a header is that of a table that names its sheet. */
function isOfNamedSheet({ cells }: FileRow, tables: readonly TableMapping[]): boolean {
  const named = tables.filter(({ sheet }) => sheet !== undefined);
  return recognise(headerNames(cells), named).kind !== "unknown";
}

/** The same rows, the first of them noted on the way. */
async function* noting(
  rows: AsyncIterable<FileRow>,
  note: (row: FileRow) => void,
): AsyncGenerator<FileRow> {
  let isFirst = true;
  for await (const row of rows) {
    if (isFirst) note(row);
    isFirst = false;
    yield row;
  }
}
