import type { Encoding } from "../formats/decode-text.js";
import type { RefusalCode } from "../formats/refusal.js";
import type { Cells } from "../mapping/converted.js";
import type { StreamPlan } from "../mapping/plan.js";
import type { HeldBack, RowFlag } from "../mapping/reason.js";
import type { TableMapping } from "../mapping/table.js";
import type { UnknownElements } from "../mapping/unknown-elements.js";

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

/** A row as it stood in the file, by column. */
export interface WholeRow {
  readonly row: number;
  readonly cells: Cells;
}

/** What one table of a file gives one stream. */
export interface StreamRows {
  readonly plan: StreamPlan;
  readonly kept: KeptRow[];
  readonly held: HeldRow[];
  leftOut: number;
}

/** One table of a file that was read: all of a text file, a sheet, or one kind of row of a nested file. */
export interface TableRead {
  readonly kind: "read";
  readonly file: string;
  /** The position of its sheet in a workbook, from 1. */
  readonly sheet: number | null;
  readonly table: TableMapping;
  readonly header: readonly string[];
  /** Positions, from 1, of columns that the mapping does not know. */
  readonly extraColumns: readonly number[];
  /** Elements of its records that no mapping knows, told by the first of the tables that share them. */
  readonly unknownElements: UnknownElements;
  readonly sha256: string;
  /** What its text was written in. */
  readonly encoding: Encoding;
  readonly rows: number;
  readonly streams: readonly StreamRows[];
  /** The rows as they stood, of a table that keeps them. */
  readonly whole: readonly WholeRow[];
  /** Rows of such a table that cannot be read: they are told, and not used. */
  readonly damaged: readonly HeldRow[];
  /** Whether its rows give keys of the warehouse, or are joined by any. */
  readonly usesAliases: boolean;
}

/** A file that was refused as a whole. */
export interface FileRefused {
  readonly kind: "refused";
  readonly file: string;
  /** The tables that were being read from it. */
  readonly tables: readonly TableMapping[];
  readonly code: RefusalCode;
  readonly row: number | null;
}

/** A file, or a sheet of one, that is none of the tables. */
export interface NotRecognised {
  readonly kind: "not-recognised";
  readonly file: string;
  readonly sheet: number | null;
}

/** What became of a file, or of a part of it. */
export type FileReading = TableRead | FileRefused | NotRecognised;
