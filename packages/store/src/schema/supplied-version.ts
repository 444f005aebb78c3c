/** The fields that a stream could carry until another mapping came. Written by a trigger. */
export interface SuppliedVersionTable {
  readonly authority_code: string;
  readonly stream: string;
  readonly supplied_fields: readonly string[];
  readonly supplied_from: string;
  /** The start of the run that brought others. */
  readonly valid_to: string;
}
