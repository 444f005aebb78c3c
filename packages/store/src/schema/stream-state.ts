import type { StateMessage } from "@waymark/connector";
import type { ColumnType } from "kysely";

/** How far a stream has come, and which fields it can carry. */
export interface StreamStateTable {
  readonly authority_code: string;
  readonly stream: string;
  readonly state: ColumnType<StateMessage["state"], string, string>;
  /** Every field that the stream's schema names, whether or not a row fills it. */
  readonly supplied_fields: readonly string[];
  /** The start of the run since which these fields are those it can carry. */
  readonly supplied_from: string;
  readonly mapping_version: string;
  readonly updated_run: string;
}
