import { FileRefusal } from "../formats/refusal.js";
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
 * @throws FileRefusal when a table stands on two sheets
 */
export async function readSheets(
  file: SourceFile,
  sheets: AsyncIterable<Sheet>,
  reading: Reading,
  begun: Set<TableMapping>,
): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  let position = 0;
  for await (const { name, rows } of sheets) {
    position += 1;
    const tables = reading.tables.filter(({ sheet = name }) => sheet === name);
    const rowsOfSheet = { rows, sheet: position };
    const one = await readTable(file, rowsOfSheet, { ...reading, tables }, begun);
    const isSecond =
      one.kind === "read" && readings.some((r) => r.kind === "read" && r.table === one.table);
    if (isSecond) throw new FileRefusal("workbook");
    readings.push(one);
  }
  return readings;
}
