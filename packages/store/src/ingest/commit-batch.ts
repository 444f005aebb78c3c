import type { QuarantineRow, StateMessage } from "@waymark/connector";
import type { Transaction } from "kysely";
import type { Store } from "../open-store.js";
import type { Database } from "../schema/database.js";
import { writeAs } from "../scope/scope.js";
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
  store: Store,
  batch: Batch,
  state: StateMessage["state"],
  before: StreamProgress | null,
  options: IngestOptions,
): Promise<StreamProgress> {
  const write = async (transaction: Transaction<Database>): Promise<StreamProgress> => {
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
  };
  return writeAs(store, options.authorityCode, write, !options.isDryRun);
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
