import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type CsvRow, hasDuplicates, headerNames, readCsv } from "../formats/csv.js";
import { FileRefusal, type RefusalCode } from "../formats/refusal.js";
import { applyRow, unreadableRow } from "../mapping/apply.js";
import { plan, type StreamPlan } from "../mapping/plan.js";
import type { HeldBack, RowFlag } from "../mapping/reason.js";
import { recognise } from "../mapping/recognise.js";
import type { TableMapping } from "../mapping/table.js";
import type { SourceFile } from "./source.js";

/** A row that a stream keeps. */
export interface KeptRow {
  readonly row: number;
  readonly record: Readonly<Record<string, unknown>>;
  readonly flags: readonly RowFlag[];
}

/** A row that a stream holds back, as it stood in the file. */
export interface HeldRow {
  readonly row: number;
  readonly heldBack: HeldBack;
  readonly raw: Readonly<Record<string, string>>;
}

/** What one file gives one stream. */
export interface StreamRows {
  readonly plan: StreamPlan;
  readonly kept: KeptRow[];
  readonly held: HeldRow[];
  leftOut: number;
}

/** A file that was read. */
export interface FileRead {
  readonly kind: "read";
  readonly file: string;
  readonly table: TableMapping;
  readonly header: readonly string[];
  /** Positions, from 1, of columns that the mapping does not know. */
  readonly extraColumns: readonly number[];
  readonly sha256: string;
  readonly rows: number;
  readonly streams: readonly StreamRows[];
}

/** A file that was refused as a whole. */
export interface FileRefused {
  readonly kind: "refused";
  readonly file: string;
  readonly table: TableMapping | null;
  readonly code: RefusalCode;
  readonly row: number | null;
}

/** What became of one file. */
export type FileReading =
  | FileRead
  | FileRefused
  | { readonly kind: "not-recognised"; readonly file: string };

/**
 * Reads one file in one pass: what it is by its header, and what each row gives each stream. A file
 * is refused as a whole for its structure; a row is held back for its content, and the rest loads.
 *
 * @param maxRows stop after this many rows, to look and not to read; the hash is then of what was seen
 */
export async function readFile(
  file: SourceFile,
  tables: readonly TableMapping[],
  maxRows: number = Number.POSITIVE_INFINITY,
): Promise<FileReading> {
  const hash = sha256.create();
  let table: TableMapping | null = null;
  try {
    const rows = readCsv(hashed(file.bytes(), hash));
    const first = await rows.next();
    if (first.done) return { file: file.name, kind: "not-recognised" };
    const header = headerNames(first.value.cells);
    const recognised = recognise(header, tables);
    if (recognised.kind === "unknown") return { file: file.name, kind: "not-recognised" };
    table = recognised.table;
    if (hasDuplicates(header)) throw new FileRefusal("header-duplicate", 1);
    if (recognised.kind === "incomplete") throw new FileRefusal("header-missing", 1);

    const streams = plan(table, header).map(emptyStream);
    const count = await sortRows(rows, header, streams, maxRows);
    const { extraColumns } = recognised;
    const digest = bytesToHex(hash.digest());
    return {
      file: file.name,
      kind: "read",
      table,
      header,
      extraColumns,
      sha256: digest,
      rows: count,
      streams,
    };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { file: file.name, kind: "refused", table, code: error.code, row: error.row };
  }
}

function emptyStream(streamPlan: StreamPlan): StreamRows {
  return { plan: streamPlan, kept: [], held: [], leftOut: 0 };
}

async function sortRows(
  rows: AsyncGenerator<CsvRow>,
  header: readonly string[],
  streams: readonly StreamRows[],
  maxRows: number,
): Promise<number> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    sortRow(row, header, streams);
    if (count >= maxRows) break;
  }
  return count;
}

function sortRow(
  { row, cells }: CsvRow,
  header: readonly string[],
  streams: readonly StreamRows[],
): void {
  const unreadable = unreadableRow(header, cells);
  const byColumn = new Map(header.map((name, index) => [name, cells[index] ?? ""]));
  for (const stream of streams) {
    const { records, mapping } = stream.plan;
    const applied = unreadable
      ? [unreadable]
      : records.map((record) => applyRow(record, mapping, byColumn));
    const kept = applied.filter((one) => one.kind === "record");
    stream.kept.push(...kept.map(({ record, flags }) => ({ row, record, flags })));
    const heldBack = applied.find((one) => one.kind === "held-back");
    if (heldBack) stream.held.push({ row, heldBack, raw: rawOf(header, cells) });
    if (kept.length === 0 && !heldBack) stream.leftOut += 1;
  }
}

// A ragged row has cells without a name, or names without a cell: they are kept by position.
function rawOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, index) => [header[index] ?? `#${index + 1}`, cell]));
}

async function* hashed(
  bytes: AsyncIterable<Uint8Array>,
  hash: { update(chunk: Uint8Array): unknown },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}
