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

/** One record of a nested format, whole: a child with all that hangs on it. */
export interface TreeRecord {
  readonly kind: "tree";
  /** Names from the root down, as `Message/Children/Child`; empty for an item of a top-level list. */
  readonly path: string;
  /** The line on which it begins for XML; its ordinal, from 1, for JSON. */
  readonly row: number;
  readonly node: TreeNode;
}

/** An element or a property. A list is several children of one name. */
export interface TreeNode {
  readonly name: string;
  /** Its own text: `null` where it holds children, or where JSON says null. */
  readonly text: string | null;
  readonly children: readonly TreeNode[];
  readonly mark?: CellMarkCode;
}

/** What a reader of any format gives, in the order of the file. */
export type Part = FlatRow | TreeRecord;
