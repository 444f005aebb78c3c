import { agreementParameters, rounded } from "./paired-agreement.js";
import { type AlikeUnits, type Level, ManyRatings, unitsOf } from "./rated-units.js";
import { type AgreementRefusal, type ConfusionTable, tableOf } from "./ratings.js";

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
  const asked = ManyRatings.parse(input);
  const units = unitsOf(asked);
  return "refused" in units ? units : alphaOfUnits(units, asked, minUnits);
}

/**
 * The same for two people whose pairs have been counted; a case that only one of them graded is no unit.
 *
 * @param minUnits units below which it is worked out and not shown
 * @throws ZodError when the table is not of the declared shape, or does not add up
 */
export function krippendorffAlphaOfTable(
  table: ConfusionTable,
  level: Level,
  minUnits: number = agreementParameters.minPairs.default,
): Alpha {
  const counted = tableOf(table);
  if ("refused" in counted) return counted;
  const { counts, n } = counted;
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

/** Alpha of units that have been put together. */
export function alphaOfUnits(
  units: readonly AlikeUnits[],
  { categories, level }: ManyRatings,
  minUnits: number = agreementParameters.minPairs.default,
): Alpha {
  const all = units.reduce((sum, { alike }) => sum + alike, 0);
  return alphaOf(coincidencesOf(units, categories.length), all, level, minUnits);
}

/** How often two ratings of one unit are these two; a unit of many ratings weighs no more for its pairs. */
function coincidencesOf(units: readonly AlikeUnits[], grades: number): Grid {
  const grid = Array.from({ length: grades }, () => new Array<number>(grades).fill(0));
  for (const { alike, places } of units) {
    for (const [i, a] of places.entries()) {
      for (const [j, b] of places.entries()) {
        const row = grid[a];
        if (i !== j && row !== undefined) row[b] = (row[b] ?? 0) + alike / (places.length - 1);
      }
    }
  }
  return grid;
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
