/** What may stand where a time is recorded, as numbers that a loop over millions can reuse. */
export const NOT_RECORDED = 0;
/** It happened, nobody recorded when. */
export const UNKNOWN = 1;
/** What was recorded is no time. */
export const INVALID = 2;
/** The time lies between two instants, both included. */
export const SPAN = 3;

/** One of {@link NOT_RECORDED}, {@link UNKNOWN}, {@link INVALID} and {@link SPAN}. */
export type ReadingState = typeof NOT_RECORDED | typeof UNKNOWN | typeof INVALID | typeof SPAN;

/**
 * A recorded time as a kernel takes it. Writable, so that one object serves every row of a batch;
 * the bounds, and whether they are ambiguous, mean something only while the state is {@link SPAN}.
 */
export interface Reading {
  state: ReadingState;
  earliestMs: number;
  latestMs: number;
  /** The wall-clock time fell in the hour that autumn repeats. */
  isAmbiguous: boolean;
}

/** A reading of nothing, to be filled. */
export function emptyReading(): Reading {
  // NaN from the start: V8 then keeps the bounds as doubles, and a loop does not make objects of them.
  return { state: NOT_RECORDED, earliestMs: Number.NaN, latestMs: Number.NaN, isAmbiguous: false };
}
