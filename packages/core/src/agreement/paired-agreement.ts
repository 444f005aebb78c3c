import * as z from "zod";
import type { Parameter } from "../rule/index.js";
import {
  type AgreementRefusal,
  type ConfusionTable,
  type PairsOrTable,
  tableOf,
} from "./ratings.js";
import { WEIGHTS, type Weights, weightsOf } from "./weights.js";

/** A statistic of pairs, to 12 decimals, or why there is none. Lead with exact and within one. */
export type PairedAgreement =
  | {
      readonly value: number;
      /** Pairs in which both gave a grade. */
      readonly n: number;
      readonly naMismatches: number;
      /** Whether there are enough pairs for the figure to be shown to anyone. */
      readonly display: "show" | "hide-small-n";
    }
  | { readonly refused: AgreementRefusal };

/** What may be set for a coefficient. */
export interface AgreementParameters {
  readonly weights: Weights;
  /** Pairs, or units, below which a coefficient is worked out and not shown. */
  readonly minPairs: number;
}

/** Each parameter until an authority sets another. */
export const agreementParameters: {
  readonly [Name in keyof AgreementParameters]: Parameter<AgreementParameters[Name]>;
} = {
  weights: {
    default: "quadratic",
    label: "sample",
    meaning: "how much two different grades still agree",
  },
  minPairs: {
    default: 20,
    label: "sample",
    meaning: "pairs, or units, below which a coefficient is not shown",
  },
};

const Parameters: z.ZodType<AgreementParameters> = z.strictObject({
  weights: z.enum(WEIGHTS).default(agreementParameters.weights.default),
  minPairs: z.int().min(0).default(agreementParameters.minPairs.default),
});

/** The share of pairs in which both gave the same grade. */
export function exactAgreement(input: PairsOrTable): PairedAgreement {
  return meanOf(input, (i, j) => (i === j ? 1 : 0));
}

/** The share of pairs that are at most one grade apart. */
export function withinOneGrade(input: PairsOrTable): PairedAgreement {
  return meanOf(input, (i, j) => (Math.abs(i - j) <= 1 ? 1 : 0));
}

/** By how many grades the auditor is more generous than the moderator, on average. */
export function signedBias(input: PairsOrTable): PairedAgreement {
  return meanOf(input, (i, j) => i - j);
}

/**
 * Cohen's weighted kappa. It falls where nearly all grades are the same, however well two people agree:
 * show Gwet's coefficient beside it, and no adjective.
 */
export function weightedKappa(
  input: PairsOrTable,
  overrides: Partial<AgreementParameters> = {},
): PairedAgreement {
  return coefficient(input, overrides, (table, weights) => {
    const [auditor, moderator] = shares(table);
    if (isOneGrade(table)) return null;
    return sumOver(weights, (weight, i, j) => weight * (auditor[i] ?? 0) * (moderator[j] ?? 0));
  });
}

/** Gwet's AC1, with weights AC2: defined where kappa is not, and steady where grades are skewed. */
export function gwetAgreement(
  input: PairsOrTable,
  overrides: Partial<AgreementParameters> = {},
): PairedAgreement {
  return coefficient(input, overrides, (table, weights) => {
    const [auditor, moderator] = shares(table);
    const q = table.categories.length;
    const spread = auditor.reduce((sum, share, k) => {
      const mean = (share + (moderator[k] ?? 0)) / 2;
      return sum + mean * (1 - mean);
    }, 0);
    return (sumOver(weights, (weight) => weight) / (q * (q - 1))) * spread;
  });
}

type Grid = readonly (readonly number[])[];

function meanOf(input: PairsOrTable, scoreOf: (i: number, j: number) => number): PairedAgreement {
  const table = tableOf(input);
  if ("refused" in table) return table;
  const { n, naMismatches, counts } = table;
  if (n === 0) return { refused: "no-pairs" };
  const sum = sumOver(counts, (count, i, j) => count * scoreOf(i, j));
  return { value: rounded(sum / n), n, naMismatches, display: "show" };
}

/** Agreement beyond chance; `null` of chance leaves nothing to go beyond. */
function coefficient(
  input: PairsOrTable,
  overrides: Partial<AgreementParameters>,
  chanceOf: (table: ConfusionTable, weights: Grid) => number | null,
): PairedAgreement {
  const { weights: chosen, minPairs } = Parameters.parse(overrides);
  const table = tableOf(input);
  if ("refused" in table) return table;
  const { n, naMismatches, counts, categories } = table;
  if (n === 0) return { refused: "no-pairs" };
  const weights = weightsOf(chosen, categories.length);
  const observed = sumOver(counts, (count, i, j) => (count * (weights[i]?.[j] ?? 0)) / n);
  const chance = chanceOf(table, weights);
  if (chance === null) return { refused: "no-variation" };
  return {
    value: rounded((observed - chance) / (1 - chance)),
    n,
    naMismatches,
    display: n < minPairs ? "hide-small-n" : "show",
  };
}

/** Of each person, the share of every grade. */
function shares({ counts, n }: ConfusionTable): readonly [readonly number[], readonly number[]] {
  const auditor = counts.map((row) => row.reduce((sum, count) => sum + count, 0) / n);
  const moderator = counts.map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0) / n);
  return [auditor, moderator];
}

/** Whether both gave one and the same grade throughout. */
function isOneGrade({ counts, n }: ConfusionTable): boolean {
  return counts.some((row, grade) => row[grade] === n);
}

function sumOver(grid: Grid, termOf: (value: number, i: number, j: number) => number): number {
  return grid.reduce(
    (sum, row, i) => row.reduce((inner, value, j) => inner + termOf(value, i, j), sum),
    0,
  );
}

/** To 12 decimals: enough for anyone, and the order in which floating sums were taken no longer shows. */
export function rounded(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 1e12)) / 1e12 + 0;
}
