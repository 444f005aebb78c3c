import * as z from "zod";

/** What one person gave: a category, `na` for not applicable, or `null` for nothing. */
export type Rating = string | null;

/** Ratings of the same cases by an auditor and a moderator. */
export interface PairedRatings {
  /** The whole declared scale in order, not the grades that happened to be given. */
  readonly categories: readonly string[];
  /** Auditor first. */
  readonly pairs: readonly (readonly [Rating, Rating])[];
}

/** Why a statistic is refused: it is then no number, not 0 and not 1. */
export type AgreementRefusal =
  | "scale-needs-two-categories"
  | "rating-not-on-scale"
  | "no-pairs"
  | "no-pairable-values"
  | "no-variation";

/** Pairs in which both gave a grade, counted by the two grades. */
export interface ConfusionTable {
  readonly categories: readonly string[];
  /** How often the auditor gave the row's grade and the moderator the column's. */
  readonly counts: readonly (readonly number[])[];
  readonly n: number;
  /** Pairs in which one of the two found the question not applicable. */
  readonly naMismatches: number;
}

/** Pairs, or the table in which somebody has already counted them: every statistic takes either. */
export type PairsOrTable = PairedRatings | ConfusionTable;

/** In place of a grade: the question did not apply. */
export const NOT_APPLICABLE = "na";

const rating = z.string().nullable();

const count = z.int().nonnegative();

const ConfusionTable: z.ZodType<ConfusionTable> = z
  .strictObject({
    categories: z.array(z.string()),
    counts: z.array(z.array(count)),
    n: count,
    naMismatches: count,
  })
  .refine(
    ({ categories, counts }) =>
      counts.length === categories.length &&
      counts.every((row) => row.length === categories.length),
    { path: ["counts"], error: "must have a row and a column for each category" },
  )
  .refine(({ counts, n }) => n === counts.flat().reduce((sum, one) => sum + one, 0), {
    path: ["n"],
    error: "must be the sum of the counts",
  });

/** Checks {@link PairedRatings} that come from outside. */
export const PairedRatings: z.ZodType<PairedRatings> = z.strictObject({
  categories: z.array(z.string()),
  pairs: z.array(z.tuple([rating, rating])),
});

/**
 * Counts pairs of grades by auditor and moderator (domain guide, 5.7). A pair in which both said not
 * applicable, or a grade is missing, is left out.
 *
 * @throws ZodError when the input is not of the declared shape
 */
export function confusionTable(
  input: PairedRatings,
): ConfusionTable | { readonly refused: AgreementRefusal } {
  const { categories, pairs } = PairedRatings.parse(input);
  if (!isScale(categories)) return { refused: "scale-needs-two-categories" };
  if (!pairs.flat().every((one) => isOnScale(one, categories))) {
    return { refused: "rating-not-on-scale" };
  }
  const counts = categories.map(() => categories.map(() => 0));
  let [n, naMismatches] = [0, 0];
  const places = new Map<Rating, number>(categories.map((grade, place) => [grade, place]));
  for (const [auditor, moderator] of pairs) {
    const row = counts[places.get(auditor) ?? -1];
    const column = places.get(moderator);
    if (row !== undefined && column !== undefined) {
      row[column] = (row[column] ?? 0) + 1;
      n += 1;
    } else if ((auditor === NOT_APPLICABLE) !== (moderator === NOT_APPLICABLE)) {
      naMismatches += 1;
    }
  }
  return { categories, counts, n, naMismatches };
}

/**
 * The table of pairs that may have been counted already.
 *
 * @throws ZodError when the input is not of the declared shape, or a table does not add up
 */
export function tableOf(
  input: PairsOrTable,
): ConfusionTable | { readonly refused: AgreementRefusal } {
  if (!("counts" in input)) return confusionTable(input);
  const table = ConfusionTable.parse(input);
  return isScale(table.categories) ? table : { refused: "scale-needs-two-categories" };
}

/** Whether these are the grades of a scale: two or more, each with a name of its own. */
export function isScale(categories: readonly string[]): boolean {
  return categories.length > 1 && new Set(categories).size === categories.length;
}

/** Whether a rating is a grade of the scale, not applicable, or missing. */
export function isOnScale(one: Rating, categories: readonly string[]): boolean {
  return one === null || one === NOT_APPLICABLE || categories.includes(one);
}
