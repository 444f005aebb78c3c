import * as z from "zod";
import type { Parameter } from "../rule/index.js";
import { jackknifed, type WithoutOne } from "./jackknife.js";
import { type AgreementParameters, agreementParameters, rounded } from "./paired-agreement.js";
import {
  type AgreementRefusal,
  type ConfusionTable,
  type PairsOrTable,
  tableOf,
} from "./ratings.js";
import { type IntervalLevel, LEVELS_OF_INTERVAL, wilsonInterval } from "./score-interval.js";

/** Between which values a statistic lies, to 12 decimals, if chance alone were at work. */
export type AgreementInterval =
  | {
      readonly low: number;
      readonly high: number;
      readonly level: IntervalLevel;
      readonly method: "wilson-score" | "jackknife";
    }
  | { readonly refused: AgreementRefusal | "small-sample" | "no-spread" };

/** A statistic of a table of pairs, such as `weightedKappa`. */
export type TableStatistic = (
  table: ConfusionTable,
) => { readonly value: number } | { readonly refused: AgreementRefusal };

/** What may be set for an interval. */
export interface IntervalParameters extends Pick<AgreementParameters, "minPairs"> {
  readonly level: IntervalLevel;
}

/** Each parameter until an authority sets another. */
export const intervalParameters: {
  readonly [Name in keyof IntervalParameters]: Parameter<IntervalParameters[Name]>;
} = {
  level: {
    default: 0.95,
    label: "sample",
    meaning: "how often such an interval holds the true value",
  },
  minPairs: agreementParameters.minPairs,
};

/** Checks {@link IntervalParameters} that come from a configuration; what is left out is the default. */
export const IntervalParameters: z.ZodType<IntervalParameters> = z.strictObject({
  level: z.literal(LEVELS_OF_INTERVAL).default(intervalParameters.level.default),
  minPairs: z.int().min(2).default(intervalParameters.minPairs.default),
});

/**
 * The interval of a share of pairs that are at most so many grades apart, by Wilson's score method.
 *
 * @param steps 0 for exact agreement, 1 for within one grade
 */
export function shareOfPairsInterval(
  input: PairsOrTable,
  steps: 0 | 1,
  overrides: Partial<IntervalParameters> = {},
): AgreementInterval {
  const { level } = IntervalParameters.parse(overrides);
  const table = tableOf(input);
  if ("refused" in table) return table;
  if (table.n === 0) return { refused: "no-pairs" };
  const near = sumOver(table, (count, i, j) => (Math.abs(i - j) <= steps ? count : 0));
  const { low, high } = wilsonInterval(near, table.n, level);
  return { low: rounded(low), high: rounded(high), level, method: "wilson-score" };
}

/**
 * The interval of any statistic of pairs, by the jackknife: each pair is left out once, and what the
 * statistic then comes to says how far it could be off. It needs no formula of its own for each
 * coefficient, and nobody's random numbers. It is not cut where the statistic ends, so that a reader sees
 * when it reaches past 1.
 *
 * @param statistic such as `weightedKappa`, `gwetAgreement`, `signedBias`, or one with parameters set
 * @returns refused with `small-sample` below the least number of pairs, and with the statistic's own
 *   reason where it is not defined, also when one pair is left out; with `no-spread` where no pair makes a
 *   difference, as when all agree: that is not certainty
 * @example jackknifeInterval(weightedKappa, pairs) // { low: 0.27, high: 0.5, level: 0.95, ... }
 */
export function jackknifeInterval(
  statistic: TableStatistic,
  input: PairsOrTable,
  overrides: Partial<IntervalParameters> = {},
): AgreementInterval {
  const { level, minPairs } = IntervalParameters.parse(overrides);
  const table = tableOf(input);
  if ("refused" in table) return table;
  const whole = statistic(table);
  if ("refused" in whole) return whole;
  const { n } = table;
  if (n < minPairs) return { refused: "small-sample" };

  const leftOut: WithoutOne[] = [];
  for (const [i, row] of table.counts.entries()) {
    for (const [j, alike] of row.entries()) {
      if (alike === 0) continue;
      const without = statistic(withoutOne(table, i, j));
      if ("refused" in without) return without;
      leftOut.push({ alike, value: without.value });
    }
  }
  const interval = jackknifed(whole.value, leftOut, level);
  return "refused" in interval ? interval : { ...interval, level, method: "jackknife" };
}

function withoutOne(table: ConfusionTable, row: number, column: number): ConfusionTable {
  const counts = table.counts.map((ofRow, i) =>
    ofRow.map((count, j) => (i === row && j === column ? count - 1 : count)),
  );
  return { ...table, counts, n: table.n - 1 };
}

function sumOver(
  { counts }: ConfusionTable,
  termOf: (count: number, i: number, j: number) => number,
): number {
  return counts.reduce(
    (sum, row, i) => row.reduce((inner, count, j) => inner + termOf(count, i, j), sum),
    0,
  );
}
