import type { Reconciliation } from "@waymark/connector";
import type { Store } from "../open-store.js";
import { readAs } from "../scope/scope.js";

/** One run, as the log of runs tells it. */
export interface RunSummary {
  readonly runId: string;
  readonly startedAt: string;
  /** Null, as is `outcome`, while the run goes on, and for ever after a kill. */
  readonly endedAt: string | null;
  readonly outcome: Reconciliation["outcome"] | null;
  readonly reconciliation: Reconciliation | null;
}

/** The run that began last, whatever became of it; null when there has been none. */
export async function latestRun(store: Store, authorityCode: string): Promise<RunSummary | null> {
  const run = await readAs(store, authorityCode, (transaction) =>
    transaction
      .selectFrom("sync_run")
      .select([
        "run_id as runId",
        "started_at as startedAt",
        "ended_at as endedAt",
        "outcome",
        "reconciliation",
      ])
      .where("authority_code", "=", authorityCode)
      .orderBy("started_at", "desc")
      .orderBy("run_id", "desc")
      .limit(1)
      .executeTakeFirst(),
  );
  return run ?? null;
}
