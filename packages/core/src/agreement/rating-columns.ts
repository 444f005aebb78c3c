import { type AgreementRefusal, type ConfusionTable, isScale } from "./ratings.js";

/** Ratings of the same cases in columns: the place of each grade on the scale, from 0. */
export interface RatingColumns {
  /** The whole declared scale in order; 250 grades at most. */
  readonly categories: readonly string[];
  readonly auditor: Uint8Array;
  readonly moderator: Uint8Array;
}

/** In a column: the question did not apply. */
export const RATING_NOT_APPLICABLE = 255;
/** In a column: no grade was given. */
export const RATING_MISSING = 254;

/**
 * Counts pairs of grades in columns, for millions of them: what {@link confusionTable} counts one by one.
 * Every statistic follows from the table.
 *
 * @throws RangeError when the columns are not of one length, or the scale is too long for them
 */
export function confusionTableOfColumns({
  categories,
  auditor,
  moderator,
}: RatingColumns): ConfusionTable | { readonly refused: AgreementRefusal } {
  if (auditor.length !== moderator.length) {
    throw new RangeError(`the columns have ${auditor.length} and ${moderator.length} ratings`);
  }
  if (categories.length > 250) throw new RangeError("a scale in columns has 250 grades at most");
  if (!isScale(categories)) return { refused: "scale-needs-two-categories" };
  const pairs = countPairs(auditor, moderator);
  const at = (a: number, b: number) => pairs[(a << 8) | b] ?? 0;
  const grades = [...categories.keys()];
  const others = [...grades, RATING_MISSING];
  const known = [...others, RATING_NOT_APPLICABLE];
  const onScale = sumOf(known.map((a) => sumOf(known.map((b) => at(a, b)))));
  if (onScale !== auditor.length) return { refused: "rating-not-on-scale" };
  const counts = grades.map((a) => grades.map((b) => at(a, b)));
  return {
    categories,
    counts,
    n: sumOf(counts.flat()),
    naMismatches: sumOf(
      others.map((one) => at(one, RATING_NOT_APPLICABLE) + at(RATING_NOT_APPLICABLE, one)),
    ),
  };
}

/** One count for every pair of bytes: no row is looked at twice, and none decides anything. */
function countPairs(auditor: Uint8Array, moderator: Uint8Array): Uint32Array {
  const pairs = new Uint32Array(1 << 16);
  for (let row = 0; row < auditor.length; row++) {
    const pair = ((auditor[row] ?? 0) << 8) | (moderator[row] ?? 0);
    pairs[pair] = (pairs[pair] ?? 0) + 1;
  }
  return pairs;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
