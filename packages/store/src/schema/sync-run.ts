import type { Reconciliation } from "@waymark/connector";
import type { ColumnType } from "kysely";

/** One run of a connector into the store. */
export interface SyncRunTable {
  readonly authority_code: string;
  readonly run_id: string;
  readonly config_hash: string;
  /** Known from the first record and the first state; null in a run that had none. */
  readonly driver: string | null;
  readonly mapping_version: string | null;
  readonly started_at: string;
  /** Null, as is the outcome, while the run goes on and for ever after a kill. */
  readonly ended_at: string | null;
  readonly outcome: Reconciliation["outcome"] | null;
  readonly reconciliation: ColumnType<Reconciliation | null, string | null, string | null>;
}
