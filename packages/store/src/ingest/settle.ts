import {
  type Reconciliation,
  type StreamReconciliation,
  unbalancedStreams,
} from "@waymark/connector";
import { StoreError } from "../store-error.js";
import { noCounts } from "./classify.js";
import type { StreamProgress } from "./commit-batch.js";
import type { IngestOptions } from "./ingest-options.js";

/**
 * The connector's account, with what was really written in the place of what it foretold. An account
 * that does not balance is that of a failed run.
 *
 * @param untouched the active records of each stream that the run wrote nothing to
 */
export function settle(
  account: Reconciliation,
  progress: ReadonlyMap<string, StreamProgress>,
  untouched: ReadonlyMap<string, number>,
  { runId, isDryRun }: IngestOptions,
): Reconciliation {
  const streams = account.streams.map((stream): StreamReconciliation => {
    const written = progress.get(stream.stream);
    const active = untouched.get(stream.stream) ?? 0;
    return {
      ...stream,
      ...(written?.counts ?? noCounts),
      deleteItems: 0,
      tombstoned: 0,
      agedOut: 0,
      activeBefore: written?.activeBefore ?? active,
      activeAfter: written?.activeAfter ?? active,
    };
  });
  const settled = { ...account, runId, streams };
  if (unbalancedStreams(settled).length > 0) return { ...settled, outcome: "failed" };
  return isDryRun ? { ...settled, outcome: "dryRun" } : settled;
}

/** @throws StoreError `system`, naming the streams, when rows are not accounted for */
export function requireBalance(settled: Reconciliation): void {
  const streams = unbalancedStreams(settled).join(", ");
  if (streams === "") return;
  throw new StoreError("system", {
    tell: `Not every row read is accounted for in ${streams}. What was written is kept, and the run counts as failed.`,
    detail: { streams },
  });
}
