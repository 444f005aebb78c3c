import * as z from "zod";
import { agreementParameters, rounded } from "./paired-agreement.js";
import {
  type AgreementRefusal,
  type ConfusionTable,
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

/** Krippendorff's alpha, to 12 decimals, or why there is none. */
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
  return alphaOf(coincidencesOf(units, categories.length), units.length, level, minUnits);
}

/**
 * The same for two people whose pairs have been counted; a case that only one of them graded is no unit.
 *
 * @param minUnits units below which it is worked out and not shown
 */
export function krippendorffAlphaOfTable(
  { counts, n }: ConfusionTable,
  level: Level,
  minUnits: number = agreementParameters.minPairs.default,
): Alpha {
  const coincidences = counts.map((row, i) => row.map((count, j) => count + (counts[j]?.[i] ?? 0)));
  return alphaOf(coincidences, n, level, minUnits);
}

type Grid = readonly (readonly number[])[];

function alphaOf(coincidences: Grid, units: number, level: Level, minUnits: number): Alpha {
  const totals = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const pairableValues = Math.round(totals.reduce((sum, total) => sum + total, 0));
  if (pairableValues === 0) return { refused: "no-pairable-values" };
  const distances = distancesOf(level, totals);
  const sumOver = (termOf: (i: number, j: number) => number) =>
    distances.reduce(
      (sum, row, i) => row.reduce((inner, distance, j) => inner + distance * termOf(i, j), sum),
      0,
    );
  const expected = sumOver((i, j) => (totals[i] ?? 0) * (totals[j] ?? 0));
  if (expected === 0) return { refused: "no-variation" };
  const observed = sumOver((i, j) => coincidences[i]?.[j] ?? 0);
  return {
    value: rounded(1 - ((pairableValues - 1) * observed) / expected),
    units,
    pairableValues,
    display: units < minUnits ? "hide-small-n" : "show",
  };
}

/** How often two ratings of one unit are these two; a unit of many ratings weighs no more for its pairs. */
function coincidencesOf(units: Grid, grades: number): Grid {
  const grid = Array.from({ length: grades }, () => new Array<number>(grades).fill(0));
  for (const unit of units) {
    for (const [i, a] of unit.entries()) {
      for (const [j, b] of unit.entries()) {
        const row = grid[a];
        if (i !== j && row !== undefined) row[b] = (row[b] ?? 0) + 1 / (unit.length - 1);
      }
    }
  }
  return grid;
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

function distancesOf(level: Level, totals: readonly number[]): Grid {
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
