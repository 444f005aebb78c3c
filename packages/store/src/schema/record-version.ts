import type { RecordTable } from "./record.js";

/** A version of a contribution that another has replaced. Append-only, and written by a trigger. */
export interface RecordVersionTable extends RecordTable {
  /** The start of the run that replaced it: it held until then. */
  readonly valid_to: string;
}
