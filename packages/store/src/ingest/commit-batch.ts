import type { QuarantineRow, StateMessage } from "@waymark/connector";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "../schema/database.js";
import { addCounts, noCounts, type WriteCounts } from "./classify.js";
import type { ContributionRow } from "./contribution-row.js";
import type { IngestOptions } from "./ingest-options.js";
import { startRun } from "./run.js";
import { writeHeldBack } from "./write-held-back.js";
import { countActive, writeRecords } from "./write-records.js";
import { writeState } from "./write-state.js";

/** What came of one stream since its last state. */
export interface Batch {
  readonly rows: readonly ContributionRow[];
  readonly heldBack: readonly QuarantineRow[];
}

/** How far the run has come with one stream. */
export interface StreamProgress {
  readonly counts: WriteCounts;
  readonly activeBefore: number;
  readonly activeAfter: number;
  /** Every row that the run has held back from the stream. */
  readonly heldBack: readonly QuarantineRow[];
}

/**
 * Writes a batch and the state that closes it, in one transaction; in a dry run the transaction is
 * rolled back.
 *
 * @param before null for the stream's first batch
 */
export async function commitBatch(
  database: Kysely<Database>,
  batch: Batch,
  state: StateMessage["state"],
  before: StreamProgress | null,
  options: IngestOptions,
): Promise<StreamProgress> {
  return inTransaction(database, options.isDryRun, async (transaction) => {
    if (options.isDryRun) await startRun(transaction, options);
    const stream = state.stream.name;
    const progress = before ?? (await begin(transaction, stream, options));
    const activeNow = await countActive(transaction, stream, options);

    const counts = await writeRecords(transaction, stream, batch.rows, options);
    const held = await writeHeldBack(transaction, stream, batch.heldBack, options);
    const hasWritten = held + counts.inserted + counts.updated + counts.reactivated > 0;
    await writeState(transaction, state, hasWritten, options);

    const growth = (await countActive(transaction, stream, options)) - activeNow;
    return {
      ...progress,
      counts: addCounts(progress.counts, counts),
      activeAfter: progress.activeAfter + growth,
      heldBack: [...progress.heldBack, ...batch.heldBack],
    };
  });
}

async function begin(
  transaction: Transaction<Database>,
  stream: string,
  options: IngestOptions,
): Promise<StreamProgress> {
  const active = await countActive(transaction, stream, options);
  return {
    counts: noCounts,
    activeBefore: active,
    activeAfter: active,
    heldBack: [],
  };
}

async function inTransaction<Result>(
  database: Kysely<Database>,
  isDryRun: boolean,
  work: (transaction: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  const transaction = await database.startTransaction().execute();
  try {
    const result = await work(transaction);
    await (isDryRun ? transaction.rollback() : transaction.commit()).execute();
    return result;
  } catch (error) {
    // The first failure is the one to tell.
    await transaction
      .rollback()
      .execute()
      .catch(() => {});
    throw error;
  }
}
