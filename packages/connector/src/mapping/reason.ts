/** Why a row is held back; a code of the connector's closed list. */
export type QuarantineReason =
  | "control-character"
  | "date-invalid"
  | "date-out-of-range"
  | "date-two-digit-year"
  | "duplicate-json-key"
  | "field-too-long"
  | "id-mangled"
  | "json-number-unsafe"
  | "key-missing"
  | "key-sentinel"
  | "parent-unknown-and-required"
  | "repeated-header"
  | "required-missing"
  | "row-ragged"
  | "row-too-long"
  | "type-invalid";

/** A mark on a row that is kept; a code of the connector's closed list. */
export type RowFlag =
  | "code-unknown"
  | "duplicate-merged"
  | "fold-ambiguous"
  | "fold-gap"
  | "formula-cached"
  | "key-collision"
  | "order-invalid"
  | "outcome-unparsed"
  | "sentinel-replaced"
  | "worker-unresolved";

/** A row that is held back: why, and which columns are to blame. Never the values. */
export interface HeldBack {
  readonly kind: "held-back";
  readonly reason: QuarantineReason;
  readonly columns: readonly string[];
}

/** Holds a row back. */
export function heldBack(reason: QuarantineReason, ...columns: readonly string[]): HeldBack {
  return { kind: "held-back", reason, columns };
}
