import type { InjectedDefect } from "./injected-defect.js";

/** Reads a field of the row at hand by its column's name. */
export type TextOf = (field: string) => string;

/** How a row is spoiled. Where it names a field, only a row that fills the field is taken. */
export type Spoiling =
  | { readonly how: "change-field"; readonly field: string; readonly to: ChangedText }
  | { readonly how: "insert-twin"; readonly field: string; readonly to: ChangedText }
  | { readonly how: "insert-copy" }
  | { readonly how: "insert-header" }
  | { readonly how: "add-cell"; readonly cell: string };

/** The text that takes the place of a field's own. */
export type ChangedText = (value: string, textOf: TextOf) => string;

/** One defect to inject, before it has found its row. */
export interface Fault {
  readonly kind: string;
  readonly file: string;
  readonly spoiling: Spoiling;
  /** Which rows it may take; any, when left out. */
  readonly suits?: (textOf: TextOf) => boolean;
  readonly expected: InjectedDefect["expected"];
}

/** A fault whose row is to be held back. */
export function heldBack(reasonCode: string, file: string, spoiling: Spoiling): Fault {
  return { kind: reasonCode, file, spoiling, expected: { outcome: "quarantined", reasonCode } };
}

/** A fault whose row is to be kept and flagged. */
export function flagged(
  reasonCode: string,
  file: string,
  spoiling: Spoiling,
  suits: (textOf: TextOf) => boolean = () => true,
): Fault {
  return { kind: reasonCode, file, spoiling, suits, expected: { outcome: "kept", reasonCode } };
}

/** A row that stands in the file twice. */
export function duplicated(file: string): Fault {
  const expected = { outcome: "duplicate", reasonCode: "duplicate-merged" } as const;
  return { kind: "duplicate", file, spoiling: { how: "insert-copy" }, expected };
}
