import { latestRun, returnRecords, type Store } from "@waymark/store";
import { type JudgedEpisode, judgeEpisodes } from "./judge-episodes.js";

/** Every missing episode of an authority, judged as at one instant. */
export interface JudgedReturns {
  readonly asAt: string;
  readonly episodes: readonly JudgedEpisode[];
}

/** Reads and judges them; null when nothing has been loaded. */
export type ReadJudgedReturns = () => Promise<JudgedReturns | null>;

/**
 * The judged returns of one authority. Records change only with a run, so they are kept from one
 * request to the next until there is another run; while one goes on, nothing is kept.
 */
export function createReadJudgedReturns(store: Store, authorityCode: string): ReadJudgedReturns {
  let kept: { readonly runId: string; readonly returns: JudgedReturns | null } | null = null;
  return async () => {
    const run = await latestRun(store, authorityCode);
    const runId = run !== null && run.outcome !== null ? run.runId : null;
    if (kept !== null && kept.runId === runId) return kept.returns;
    const records = await returnRecords(store, authorityCode);
    const { asAt } = records;
    const returns = asAt === null ? null : { asAt, episodes: judgeEpisodes(records, asAt) };
    kept = runId === null ? null : { runId, returns };
    return returns;
  };
}
