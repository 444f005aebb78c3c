import { readCsv } from "../formats/csv.js";
import { fileKind, isBlank, KIND_BYTES } from "../formats/file-kind.js";
import { readJson } from "../formats/json.js";
import { FileRefusal } from "../formats/refusal.js";
import { readXml } from "../formats/xml.js";
import type { TableMapping } from "../mapping/table.js";
import { peek } from "./peek.js";
import { readRecords } from "./read-records.js";
import { readSheets } from "./read-sheets.js";
import { readTable } from "./read-table.js";
import type { FileReading } from "./reading.js";
import type { Reading } from "./reading-options.js";
import type { SourceFile } from "./source.js";

/**
 * Reads one file in one pass: what it is by its content, and what each row gives each stream. A file is
 * refused as a whole for its structure; a row is held back for its content, and the rest loads.
 */
export async function readFile(
  file: SourceFile,
  reading: Reading,
): Promise<readonly FileReading[]> {
  const begun = new Set<TableMapping>();
  try {
    if (file.sheets) return await readSheets(file, file.sheets(), reading, begun);
    const { beginning, bytes } = await peek(file.bytes(), KIND_BYTES);
    // An export of nothing has a header at least.
    if (beginning.every(isBlank)) throw new FileRefusal("file-type");
    switch (fileKind(beginning)) {
      case "json":
        return await readRecords(file, readJson, bytes, reading, begun);
      case "xml":
        return await readRecords(file, readXml, bytes, reading, begun);
      case "text":
        return [await readText(file, bytes, reading, begun)];
      default:
        throw new FileRefusal("file-type");
    }
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    const { code, row } = error;
    return [{ file: file.name, kind: "refused", tables: [...begun], code, row }];
  }
}

async function readText(
  file: SourceFile,
  bytes: AsyncIterable<Uint8Array>,
  reading: Reading,
  begun: Set<TableMapping>,
): Promise<FileReading> {
  try {
    return await readTable(file, { rows: readCsv(bytes), sheet: null }, reading, begun);
  } catch (error) {
    const { fallbackEncoding: encoding } = reading;
    const isOther = error instanceof FileRefusal && error.code === "encoding-undeclared";
    if (!isOther || encoding === "utf-8") throw error;
    const rows = readCsv(file.bytes(), { encoding });
    const read = await readTable(file, { rows, sheet: null }, reading, begun);
    return read.kind === "read" ? { ...read, encoding } : read;
  }
}
