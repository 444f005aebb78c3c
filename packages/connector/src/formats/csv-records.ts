import type { FileRow } from "./file-row.js";
import { FileRefusal } from "./refusal.js";

const QUOTE = '"';
const LF = 10;
const CR = 13;
const COMMA = 44;
const LINE_BREAK = /\r\n|\n|\r/g;

/** Where the reading of a record stands: at its end, or in need of more text. */
interface QuotedRecord {
  readonly cells: string[];
  /** Cells with a quotation mark where none can stand. */
  readonly stray: number[];
  readonly end: number;
}

/** Cuts CSV text into records, chunk by chunk; a record that a chunk cuts in two waits for its rest. */
export class CsvRecords {
  #rest = "";
  #row = 1;
  readonly #mostCharacters: number;

  constructor(mostCharacters: number) {
    this.#mostCharacters = mostCharacters;
  }

  /** The records that end in this chunk. */
  *push(chunk: string): Generator<FileRow> {
    const text = this.#rest + chunk;
    const at = yield* this.#records(text, false);
    this.#rest = text.slice(at);
    if (this.#rest.length <= this.#mostCharacters) return;
    throw new FileRefusal(
      this.#rest.includes(QUOTE) ? "quote-unclosed" : "row-too-long",
      this.#row,
    );
  }

  /** The record that only the end of the file ends. */
  *end(): Generator<FileRow> {
    const at = yield* this.#records(this.#rest, true);
    if (at < this.#rest.length) throw new FileRefusal("quote-unclosed", this.#row);
  }

  #assertLength(length: number, row: number): void {
    if (length > this.#mostCharacters) throw new FileRefusal("row-too-long", row);
  }

  *#records(text: string, isLast: boolean): Generator<FileRow, number> {
    let at = 0;
    let quote = text.indexOf(QUOTE);
    while (at < text.length) {
      const line = endOfLine(text, at);
      if (line === text.length && !isLast) return at;
      if (quote >= 0 && quote < at) quote = text.indexOf(QUOTE, at);
      if (quote < 0 || quote > line) {
        const next = afterLine(text, line, isLast);
        if (next === null) return at;
        const row = this.#row;
        this.#row += 1;
        this.#assertLength(line - at, row);
        if (line > at) yield { row, cells: text.slice(at, line).split(","), facts: [] };
        at = next;
        continue;
      }
      const record = quotedRecord(text, at, isLast);
      const next = record && afterLine(text, record.end, isLast);
      if (record === null || next === null) return at;
      const row = this.#row;
      this.#assertLength(record.end - at, row);
      this.#row += 1 + (text.slice(at, record.end).match(LINE_BREAK)?.length ?? 0);
      const facts = record.stray.map((index) => ({ index, is: "stray-quote" }) as const);
      yield { row, cells: record.cells, facts };
      at = next;
    }
    return at;
  }
}

/** The first line break at or after a place, or the end of the text. */
function endOfLine(text: string, from: number): number {
  const lf = text.indexOf("\n", from);
  const end = lf < 0 ? text.length : lf;
  const cr = text.slice(from, end).indexOf("\r");
  return cr < 0 ? end : from + cr;
}

/** Where the next record begins; `null` when the text ends where a line feed may yet come. */
function afterLine(text: string, end: number, isLast: boolean): number | null {
  if (end >= text.length) return isLast ? text.length : null;
  if (text.charCodeAt(end) !== CR) return end + 1;
  if (end + 1 < text.length) return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
  return isLast ? end + 1 : null;
}

/** Reads one record that has a quotation mark in it; `null` when it does not end in this text. */
function quotedRecord(text: string, start: number, isLast: boolean): QuotedRecord | null {
  const cells: string[] = [];
  const stray: number[] = [];
  let at = start;
  for (;;) {
    let cell = "";
    if (text.startsWith(QUOTE, at)) {
      const close = closingQuote(text, at + 1);
      if (close === null || (close + 1 === text.length && !isLast)) return null;
      cell = text.slice(at + 1, close).replaceAll('""', QUOTE);
      at = close + 1;
    }
    const end = endOfCell(text, at);
    if (end === text.length && !isLast) return null;
    const plain = text.slice(at, end);
    if (plain.includes(QUOTE) || (plain !== "" && text[at - 1] === QUOTE)) stray.push(cells.length);
    cells.push(cell + plain);
    if (end === text.length || text.charCodeAt(end) !== COMMA) return { cells, stray, end };
    at = end + 1;
  }
}

function closingQuote(text: string, from: number): number | null {
  let at = from;
  for (;;) {
    const quote = text.indexOf(QUOTE, at);
    if (quote < 0) return null;
    if (text[quote + 1] !== QUOTE) return quote;
    at = quote + 2;
  }
}

function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === LF || code === CR) return at;
  }
  return text.length;
}
