import type { HeldBack, RowFlag } from "./reason.js";

/** The cells of one row by column name. */
export interface Cells {
  /** The text of a cell; `undefined` where the file has no such column. */
  get(column: string): string | undefined;
}

/** What the keys of a warehouse stand for, within one extract. */
export interface Aliases {
  /** The field of the record that the alias stands for; `undefined` when no record has it. */
  resolve(scheme: string, alias: string): unknown;
}

/** An extract in which no table gives aliases. */
export const noAliases: Aliases = { resolve: () => undefined };

/** What became of one field: a value, no column to read it from, or a reason to hold the row back. */
export type Converted =
  | { readonly kind: "value"; readonly value: unknown; readonly flag: RowFlag | null }
  | { readonly kind: "not-supplied" }
  | HeldBack;

/** A value that needs no mark. */
export function plainValue(value: unknown): Converted {
  return { kind: "value", value, flag: null };
}
