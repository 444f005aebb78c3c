/** Something in one cell that its format makes doubtful; the mapping decides what becomes of the row. */
export interface CellMark {
  /** The position of the cell in its row, from 0; `null` when the whole row is meant. */
  readonly cell: number | null;
  readonly code: CellMarkCode;
}

/** What a format can find wrong with one cell; codes of the connector's closed list. */
export type CellMarkCode =
  | "control-character"
  | "date-invalid"
  | "duplicate-json-key"
  | "field-too-long"
  | "formula-cached"
  | "id-mangled"
  | "json-number-unsafe"
  | "row-ragged"
  | "type-invalid";

/** One row of a flat table: a line of CSV, a row of a sheet. The first row of a table is its header. */
export interface FlatRow {
  readonly kind: "row";
  /** The sheet that it stands on; empty where a file holds one table. */
  readonly sheet: string;
  /** The physical row on which it begins; the first row of the file or sheet is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly marks: readonly CellMark[];
}
