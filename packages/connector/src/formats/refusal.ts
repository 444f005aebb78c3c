/** Why a whole file cannot be read; a code of the connector's closed list. */
export type RefusalCode =
  | "container"
  | "depth"
  | "doctype"
  | "duplicate-json-key"
  | "encoding-undeclared"
  | "file-type"
  | "header-duplicate"
  | "header-missing"
  | "json-syntax"
  | "not-stable"
  | "proof-failed"
  | "quote-unclosed"
  | "ratio"
  | "row-too-long"
  | "size"
  | "unreadable"
  | "workbook"
  | "xml-syntax";

/**
 * A file that is refused as a whole: nothing of it is kept. Carries a code and a place, never a
 * value from the file.
 */
export class FileRefusal extends Error {
  readonly code: RefusalCode;
  /** The physical row, header = 1, where it went wrong; `null` when no row is to blame. */
  readonly row: number | null;

  constructor(code: RefusalCode, row: number | null = null, cause?: unknown) {
    super(row === null ? code : `${code} at row ${row}`, { cause });
    this.name = "FileRefusal";
    this.code = code;
    this.row = row;
  }
}
