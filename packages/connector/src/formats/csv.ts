import { CsvRecords } from "./csv-records.js";
import { decodeText, type Encoding } from "./decode-text.js";
import type { FileRow } from "./file-row.js";
import { type TextLimits, textLimits } from "./limits.js";

/** How a CSV file is read. */
export interface CsvReading {
  readonly limits?: TextLimits;
  readonly encoding?: Encoding;
}

const NO_BREAK_SPACE_OR_BOM = /[\u00a0\ufeff]/g;

/**
 * Reads comma-separated text, record by record: strict UTF-8, or the encoding given, CRLF, LF or CR,
 * quoted line breaks. Empty lines are skipped; a short or long record is passed on as it stands. A row
 * is the physical row on which its record begins.
 *
 * @throws FileRefusal when the bytes are not of the encoding, a quote never closes, or a limit is passed
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  { limits = textLimits, encoding = "utf-8" }: CsvReading = {},
): AsyncGenerator<FileRow> {
  const records = new CsvRecords(limits.rowLength);
  for await (const text of decodeText(bytes, limits.fileBytes, encoding)) yield* records.push(text);
  yield* records.end();
}

/** The column names of a header row: trimmed, without marks and no-break spaces, composed. */
export function headerNames(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.replace(NO_BREAK_SPACE_OR_BOM, " ").trim().normalize("NFC"));
}

/** Whether a name stands twice: neither of its two values could be chosen. */
export function hasDuplicates(names: readonly string[]): boolean {
  const filled = names.filter((name) => name !== "");
  return new Set(filled).size < filled.length;
}
