/** A row that the connector held back, its content sealed. One row may be held for several reasons. */
export interface QuarantineRowTable {
  readonly authority_code: string;
  readonly stream: string;
  readonly file: string;
  readonly sha256: string;
  readonly row_number: number;
  readonly reason_code: string;
  readonly field_names: readonly string[];
  readonly raw_sealed: Uint8Array;
  readonly first_seen_run: string;
  /** The complete run of the stream that no longer held the row back. */
  readonly resolved_by_run: string | null;
}
