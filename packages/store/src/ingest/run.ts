import type { Reconciliation } from "@waymark/connector";
import { type Kysely, sql } from "kysely";
import type { Store } from "../open-store.js";
import type { Database } from "../schema/database.js";
import { StoreError } from "../store-error.js";
import type { IngestOptions } from "./ingest-options.js";

/** Puts the run on record. */
export async function startRun(database: Kysely<Database>, options: IngestOptions): Promise<void> {
  await database
    .insertInto("sync_run")
    .values({
      authority_code: options.authorityCode,
      run_id: options.runId,
      config_hash: options.configHash,
      driver: null,
      mapping_version: null,
      started_at: options.startedAt,
      ended_at: null,
      outcome: null,
      reconciliation: null,
    })
    .execute();
}

/** What is known of a run once it has ended. */
export interface RunEnd {
  readonly outcome: Reconciliation["outcome"];
  readonly reconciliation: Reconciliation | null;
  readonly driver: string | null;
  readonly mappingVersion: string | null;
}

/** The end of a run that broke off before it could account for itself. */
export const FAILED: RunEnd = {
  outcome: "failed",
  reconciliation: null,
  driver: null,
  mappingVersion: null,
};

/** Puts the end of the run on record. */
export async function endRun(
  database: Kysely<Database>,
  { outcome, reconciliation, driver, mappingVersion }: RunEnd,
  { authorityCode, runId, now }: IngestOptions,
): Promise<void> {
  await database
    .updateTable("sync_run")
    .set({
      outcome,
      ended_at: now(),
      reconciliation: reconciliation && JSON.stringify(reconciliation),
      driver,
      mapping_version: mappingVersion,
    })
    .where("authority_code", "=", authorityCode)
    .where("run_id", "=", runId)
    .execute();
}

/**
 * Lets one run at a time into an authority's records. A folder needs no more than its own lock.
 *
 * @throws StoreError `transient` when another run is going on
 */
export async function withRunLock<Result>(
  { engine, database }: Store,
  authorityCode: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (engine === "pglite") return work();
  // The lock is the connection's, so that it ends with a process that is killed.
  return database.connection().execute(async (connection) => {
    const lock = sql`hashtextextended(${`waymark run ${authorityCode}`}, 0)`;
    const { rows } = await sql<{
      readonly held: boolean;
    }>`select pg_try_advisory_lock(${lock}) as held`.execute(connection);
    if (!rows[0]?.held) {
      throw new StoreError("transient", {
        tell: `Another run is bringing in records for authority ${authorityCode}. Wait until it has ended.`,
        detail: { authorityCode },
      });
    }
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(connection);
    }
  });
}
