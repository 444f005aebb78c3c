import { readCsv } from "../formats/csv.js";
import { fileKind, KIND_BYTES } from "../formats/file-kind.js";
import { readJson } from "../formats/json.js";
import { FileRefusal } from "../formats/refusal.js";
import { readXml } from "../formats/xml.js";
import type { TableMapping } from "../mapping/table.js";
import { ExtractAliases } from "./aliases.js";
import { peek } from "./peek.js";
import { readRecords } from "./read-records.js";
import { readSheets } from "./read-sheets.js";
import { readTable } from "./read-table.js";
import type { FileReading } from "./reading.js";
import type { SourceFile } from "./source.js";

/** How a file is read. */
export interface Reading {
  readonly tables: readonly TableMapping[];
  /** Those of the extract that the file is part of. */
  readonly aliases: ExtractAliases;
  /** Stop each table after so many rows, to look and not to read. */
  readonly maxRows: number;
}

/** A reading of whole files, the first of its extract. */
export function wholeReading(tables: readonly TableMapping[]): Reading {
  return { tables, aliases: new ExtractAliases(), maxRows: Number.POSITIVE_INFINITY };
}

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
    switch (fileKind(beginning)) {
      case "json":
        return await readRecords(file, readJson, bytes, reading, begun);
      case "xml":
        return await readRecords(file, readXml, bytes, reading, begun);
      case "text":
        return [await readTable(file, { rows: readCsv(bytes), sheet: null }, reading, begun)];
      default:
        throw new FileRefusal("file-type");
    }
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    const { code, row } = error;
    return [{ file: file.name, kind: "refused", tables: [...begun], code, row }];
  }
}
