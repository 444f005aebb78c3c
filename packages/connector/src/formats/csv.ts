import { CsvError, parse } from "csv-parse";
import { decodeText, type Encoding } from "./decode-text.js";
import type { FileRow } from "./file-row.js";
import { type TextLimits, textLimits } from "./limits.js";
import { FileRefusal } from "./refusal.js";

/** How a CSV file is read. */
export interface CsvReading {
  readonly limits?: TextLimits;
  readonly encoding?: Encoding;
}

const NO_BREAK_SPACE_OR_BOM = /[\u00a0\ufeff]/g;
const LINE_BREAK = /\r\n|\n|\r/g;

/**
 * Reads comma-separated text, record by record: strict UTF-8, or the encoding given, CRLF, LF or CR,
 * quoted line breaks. Empty lines are skipped; a short or long record is passed on as it stands. A row
 * is the physical row on which its record begins.
 *
 * @throws FileRefusal when the bytes are not UTF-8, a quote never closes, or a limit is passed
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  { limits = textLimits, encoding = "utf-8" }: CsvReading = {},
): AsyncGenerator<FileRow> {
  // The parser knows the line on which a record ends, and runs ahead of the reader.
  const firstLines: number[] = [];
  let lastRow = 0;
  const parser = parse({
    max_record_size: limits.rowBytes,
    on_record: (cells: string[], { lines }) => {
      lastRow = lines;
      firstLines.push(lines - lineBreaks(cells));
      return cells;
    },
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const feeding = feed(decodeText(bytes, limits.fileBytes, encoding), parser);
  try {
    for await (const cells of parser) yield { row: firstLines.shift() ?? 0, cells, facts: [] };
    await feeding;
  } catch (error) {
    throw asRefusal(error, lastRow + 1);
  } finally {
    parser.destroy();
  }
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

async function feed(texts: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const text of texts) {
      if (parser.destroyed) return;
      await write(parser, text);
    }
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error("feed failed", { cause: error }));
  }
}

async function write(parser: ReturnType<typeof parse>, text: string): Promise<void> {
  if (parser.write(text)) return;
  await new Promise<void>((resolve) => {
    parser.once("drain", resolve).once("close", resolve);
  });
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(LINE_BREAK)?.length ?? 0), 0);
}

function asRefusal(error: unknown, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return new FileRefusal("quote-unclosed", row);
  if (error.code === "CSV_MAX_RECORD_SIZE") return new FileRefusal("row-too-long", row);
  return error;
}
