import { csvLine } from "../csv.js";
import type { Row } from "../table.js";
import type { ChangedText, Fault, TextOf } from "./fault.js";
import type { InjectedDefect } from "./injected-defect.js";

/** A row after a fault, and what the manifest says of it. */
export interface Spoiled extends Pick<InjectedDefect, "fields" | "before" | "after"> {
  readonly row: Row;
  /** Whether it stands after the sound row, rather than in its place. */
  readonly isInserted: boolean;
}

/** What a fault makes of a row; `null` when it does not suit the row. */
export function spoil(fault: Fault, columns: readonly string[], row: Row): Spoiled | null {
  const { spoiling } = fault;
  const textOf: TextOf = (field) => row[columns.indexOf(field)] ?? "";
  if ("field" in spoiling && textOf(spoiling.field) === "") return null;
  if (fault.suits?.(textOf) === false) return null;
  switch (spoiling.how) {
    case "change-field":
      return { ...changed(spoiling, columns, row, textOf), isInserted: false };
    case "insert-twin":
      return { ...changed(spoiling, columns, row, textOf), isInserted: true };
    case "insert-copy":
      return wholeRow("", row, true);
    case "insert-header":
      return wholeRow("", columns, true);
    case "add-cell":
      return wholeRow(csvLine(row), [...row, spoiling.cell], false);
  }
}

function changed(
  { field, to }: { readonly field: string; readonly to: ChangedText },
  columns: readonly string[],
  row: Row,
  textOf: TextOf,
): Omit<Spoiled, "isInserted"> {
  const before = textOf(field);
  const after = to(before, textOf);
  return { row: row.with(columns.indexOf(field), after), fields: [field], before, after };
}

function wholeRow(before: string, row: Row, isInserted: boolean): Spoiled {
  return { row, isInserted, fields: [], before, after: csvLine(row) };
}
