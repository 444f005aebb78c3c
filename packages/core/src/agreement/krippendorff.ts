import * as z from "zod";
import { agreementParameters, rounded } from "./paired-agreement.js";
import {
  type AgreementRefusal,
  isOnScale,
  isScale,
  NOT_APPLICABLE,
  type Rating,
} from "./ratings.js";

/** What two different ratings are apart by: not at all alike, by rank, or by steps of one size. */
export const LEVELS = ["nominal", "ordinal", "interval"] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** Ratings of the same units by any number of people, of whom not everybody rated everything. */
export interface ManyRatings {
  /** The whole declared scale in order. */
  readonly categories: readonly string[];
  readonly level: Level;
  /** A row for each person; what is not applicable counts as not rated. */
  readonly ratings: readonly (readonly Rating[])[];
}

/** Krippendorff's alpha, to 6 decimals, or why there is none. */
export type Alpha =
  | {
      readonly value: number;
      /** Units that two people or more have rated. */
      readonly units: number;
      /** Ratings of those units. */
      readonly pairableValues: number;
      readonly display: "show" | "hide-small-n";
    }
  | { readonly refused: AgreementRefusal };

const ManyRatings: z.ZodType<ManyRatings> = z.strictObject({
  categories: z.array(z.string()),
  level: z.enum(LEVELS),
  ratings: z.array(z.array(z.string().nullable())),
});

/**
 * Krippendorff's alpha, from the coincidences of ratings within units (domain guide, 5.7).
 *
 * @param minUnits units below which it is worked out and not shown
 * @throws ZodError when the input is not of the declared shape
 */
export function krippendorffAlpha(
  input: ManyRatings,
  minUnits: number = agreementParameters.minPairs.default,
): Alpha {
  const { categories, level, ratings } = ManyRatings.parse(input);
  if (!isScale(categories)) return { refused: "scale-needs-two-categories" };
  if (!ratings.flat().every((one) => isOnScale(one, categories))) {
    return { refused: "rating-not-on-scale" };
  }
  const units = unitsOf(ratings, categories);
  const pairableValues = units.flat().length;
  if (pairableValues === 0) return { refused: "no-pairable-values" };

  const totals = categories.map((_, grade) => units.flat().filter((one) => one === grade).length);
  const distances = distancesOf(level, totals);
  const expected = sumOfPairs(totals, (a, b, i, j) => a * b * (distances[i]?.[j] ?? 0));
  if (expected === 0) return { refused: "no-variation" };
  const observed = units.reduce((sum, unit) => sum + disagreementIn(unit, distances), 0);
  return {
    value: rounded(1 - ((pairableValues - 1) * observed) / expected),
    units: units.length,
    pairableValues,
    display: units.length < minUnits ? "hide-small-n" : "show",
  };
}

/** For each unit rated twice or more, its ratings as places on the scale. */
function unitsOf(
  ratings: readonly (readonly Rating[])[],
  categories: readonly string[],
): readonly (readonly number[])[] {
  const most = ratings.reduce((longest, { length }) => Math.max(longest, length), 0);
  return Array.from({ length: most }, (_, unit) =>
    ratings
      .map((row) => row[unit] ?? null)
      .flatMap((one) => (one === null || one === NOT_APPLICABLE ? [] : categories.indexOf(one))),
  ).filter(({ length }) => length > 1);
}

function disagreementIn(
  unit: readonly number[],
  distances: readonly (readonly number[])[],
): number {
  const sum = sumOfPairs(unit, (a, b) => distances[a]?.[b] ?? 0);
  return sum / (unit.length - 1);
}

function distancesOf(level: Level, totals: readonly number[]): readonly (readonly number[])[] {
  const between = (from: number, to: number) =>
    totals.slice(from, to + 1).reduce((sum, total) => sum + total, 0);
  return totals.map((ofThis, i) =>
    totals.map((ofThat, j) => {
      if (i === j) return 0;
      if (level === "nominal") return 1;
      if (level === "interval") return (i - j) ** 2;
      return (between(Math.min(i, j), Math.max(i, j)) - (ofThis + ofThat) / 2) ** 2;
    }),
  );
}

function sumOfPairs(
  values: readonly number[],
  termOf: (a: number, b: number, i: number, j: number) => number,
): number {
  return values.reduce(
    (sum, a, i) => values.reduce((inner, b, j) => inner + termOf(a, b, i, j), sum),
    0,
  );
}
