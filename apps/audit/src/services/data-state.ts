import { latestRun, quarantineSummary, type RunSummary, type Store } from "@waymark/store";

/** How fresh the data are, and what was held back of them. */
export interface DataState {
  readonly run: RunSummary | null;
  readonly heldBack: number;
}

/** Asks how fresh the data are. */
export type ReadDataState = () => Promise<DataState>;

/** The state of one authority's data in a store. */
export function createReadDataState(store: Store, authorityCode: string): ReadDataState {
  return async () => {
    const [run, counts] = await Promise.all([
      latestRun(store, authorityCode),
      quarantineSummary(store, authorityCode),
    ]);
    return { run, heldBack: counts.reduce((sum, { rows }) => sum + rows, 0) };
  };
}
