import * as z from "zod";
import { fraction, toDisplay } from "../exact/index.js";
import { isCount, isSmall, type Published, SuppressionParameters } from "./published.js";

/** A percentage, or a rate of a population, to be published. */
export interface RateToPublish {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** 100 for a percentage, 10,000 for a rate of children. */
  readonly per?: number;
  /** Decimals to round to. */
  readonly dp?: number;
  /** The denominator is a population of which the numerator need not be a part. */
  readonly perPopulation?: boolean;
  /** Either number is hidden in a table beside it, which this rate would give away. */
  readonly isHiddenElsewhere?: boolean;
}

/** A rate as published, with what a person must look at before it is. */
export type PublishedRate =
  | {
      readonly value: Published;
      /** Everyone, or no one, of a group is told about as surely as one child. */
      readonly warnings: readonly "whole-group"[];
    }
  | { readonly refused: "not-a-count" | "numerator-exceeds-denominator" };

const RateToPublish: z.ZodType<RateToPublish> = z.strictObject({
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  per: z.int().min(1).exactOptional(),
  dp: z.int().min(0).max(6).exactOptional(),
  perPopulation: z.boolean().exactOptional(),
  isHiddenElsewhere: z.boolean().exactOptional(),
});

/**
 * A rate with its small parts hidden (domain guide, 7.1): the numerator, the denominator, and, where the
 * numerator is part of it, the rest of the denominator.
 *
 * @throws ZodError when the input or a parameter is not of the declared shape
 * @example suppressRate({ numerator: 117, denominator: 120 }) // { value: "c", warnings: [] }
 */
export function suppressRate(
  input: RateToPublish,
  overrides: Partial<Pick<SuppressionParameters, "threshold">> = {},
): PublishedRate {
  const rate = RateToPublish.parse(input);
  const { threshold } = SuppressionParameters.parse(overrides);
  const { numerator, denominator, per = 100, dp = 1, perPopulation = false } = rate;
  if ([numerator, denominator].some((part) => part !== null && !isCount(part))) {
    return { refused: "not-a-count" };
  }
  if (numerator === null || denominator === null) return { value: "x", warnings: [] };
  if (!perPopulation && numerator > denominator) {
    return { refused: "numerator-exceeds-denominator" };
  }
  if (denominator === 0) return { value: "z", warnings: [] };
  const hasSmallRest = !perPopulation && isSmall(denominator - numerator, threshold);
  const hasSmallPart = [numerator, denominator].some((part) => isSmall(part, threshold));
  if (rate.isHiddenElsewhere || hasSmallPart || hasSmallRest) {
    return { value: "c", warnings: [] };
  }
  const isWhole = !perPopulation && numerator === denominator;
  return {
    value: toDisplay(fraction(BigInt(numerator) * BigInt(per), BigInt(denominator)), dp),
    warnings: isWhole ? ["whole-group"] : [],
  };
}
