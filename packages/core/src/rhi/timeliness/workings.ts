import type { Limit } from "./settings.js";

/** When the interview fell due: the return plus the limit. */
export interface Due {
  readonly dueEarliestMs: number;
  readonly dueLatestMs: number;
}

/** What the kernel finds beside its decision. Writable, so that one object serves a whole batch. */
export interface Workings {
  /** `null` when the clock never started; then the due times mean nothing. */
  limit: Limit | null;
  dueEarliestMs: number;
  dueLatestMs: number;
  /** The place of the interview whose time decided, or {@link NOBODY}. */
  deciding: number;
}

/** No interview decided. */
export const NOBODY = -1;

/** Workings to be filled. */
export function emptyWorkings(): Workings {
  return { limit: null, dueEarliestMs: Number.NaN, dueLatestMs: Number.NaN, deciding: NOBODY };
}
