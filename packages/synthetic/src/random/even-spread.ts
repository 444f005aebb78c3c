// Turning a circle by an irrational share of it fills it evenly; the golden one most evenly.
const GOLDEN_TURN = 0.6180339887498949;
const SILVER_TURN = Math.SQRT2 - 1;

/**
 * Whether the `index`th child, counted from 1, is one of an evenly spaced share of all, and which of
 * them: every hundredth child for a share of 0.01. No other child needs to be looked at.
 *
 * @param start where the spacing begins, from 0 to 1
 * @returns the child's place among the chosen, `null` for a child who is not
 */
export function placeAmongChosen(start: number, index: number, share: number): number | null {
  const place = Math.floor(start + index * share);
  return place > Math.floor(start + (index - 1) * share) ? place : null;
}

/** The number of the `place`th child, from 0 to 1: the numbers of any run of places lie evenly. */
export function golden(start: number, place: number): number {
  return turn(start, place * GOLDEN_TURN);
}

/** The same by another turn, for a number that has nothing to do with the golden one. */
export function silver(start: number, place: number): number {
  return turn(start, place * SILVER_TURN);
}

/** Moves a number from 0 to 1 round a circle of length 1. */
export function turn(from: number, by: number): number {
  return (from + by) % 1;
}
