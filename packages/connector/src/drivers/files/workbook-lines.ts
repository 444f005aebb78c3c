import type { FileRow } from "../../formats/file-row.js";
import type { RefusalCode } from "../../formats/refusal.js";

/** What the process that reads a workbook says, one JSON object a line. */
export type WorkbookLine =
  | { readonly sheet: string }
  | { readonly row: FileRow }
  | { readonly end: true }
  | { readonly refused: RefusalCode; readonly at: number | null };
