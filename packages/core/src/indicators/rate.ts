import * as z from "zod";
import {
  addFractions,
  divideFractions,
  type Fraction,
  fraction,
  isLess,
  isZero,
  multiplyFractions,
  signedFraction,
  subtractFractions,
  toDisplay,
} from "../exact/index.js";
import type { Parameter } from "../rule/index.js";
import { goalShape, type IndicatorGoal, type IndicatorUnit } from "./definition.js";

/** The two numbers of an indicator, and what they are to be judged by. */
export interface IndicatorNumbers {
  readonly definition: IndicatorGoal;
  /** `null` when there are no data. */
  readonly numerator: number | null;
  /** Left out, or `null`, for a count. */
  readonly denominator?: number | null;
  /** Hidden before publication. */
  readonly isSuppressed?: boolean;
}

/** Grey is no value; none is a value without a colour. */
export type Rag = "green" | "amber" | "red" | "grey" | "none";

/** A value and its colour, and why there is no value or no colour. */
export interface RatedValue {
  /** To 1 decimal, for display; the colour is that of the exact value. */
  readonly value: number | null;
  readonly rag: Rag;
  readonly reason:
    | "no-data"
    | "denominator-zero"
    | "suppressed"
    | "small-denominator"
    | "context-only"
    | "no-target"
    | null;
}

/** What may be set for the colour of an indicator. */
export interface RatingParameters {
  readonly minDenominator: number;
}

/** Each parameter until an authority sets another. */
export const ratingParameters: {
  readonly [Name in keyof RatingParameters]: Parameter<RatingParameters[Name]>;
} = {
  minDenominator: {
    default: 10,
    label: "sample",
    meaning: "the denominator below which a percentage has no colour",
  },
};

const Numbers: z.ZodType<IndicatorNumbers> = z.strictObject({
  definition: z.object(goalShape),
  numerator: z.number().nullable(),
  denominator: z.number().nullable().exactOptional(),
  isSuppressed: z.boolean().exactOptional(),
});

const Parameters: z.ZodType<RatingParameters> = z.strictObject({
  minDenominator: z.int().min(0).default(ratingParameters.minDenominator.default),
});

/** By what a quotient is multiplied to be in its unit. */
const SCALES: { readonly [Unit in IndicatorUnit]: bigint } = {
  count: 1n,
  percent: 100n,
  ratio: 1n,
  "per-10000": 10_000n,
  days: 1n,
};

/**
 * Works out the value of an indicator and its colour (domain guide, 6.1). An edge belongs to the better
 * colour.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @throws ZodError when the input or a parameter is not of the declared shape
 * @example
 * const definition = { unit: "percent", polarity: "higher-better", target: 85, tolerance: 5 };
 * rateIndicator({ definition, numerator: 849, denominator: 1000 });
 * // { value: 84.9, rag: "amber", reason: null }
 */
export function rateIndicator(
  input: IndicatorNumbers,
  overrides: Partial<RatingParameters> = {},
): RatedValue {
  const { definition, numerator, denominator = null, isSuppressed } = Numbers.parse(input);
  const { minDenominator } = Parameters.parse(overrides);
  const exact = exactValue(definition.unit, numerator, denominator);
  if (typeof exact === "string") return { value: null, rag: "grey", reason: exact };
  if (isSuppressed) return { value: null, rag: "grey", reason: "suppressed" };
  const value = toDisplay(exact, 1);
  const isSmall = definition.unit === "percent" && (denominator ?? 0) < minDenominator;
  if (isSmall) return { value, rag: "none", reason: "small-denominator" };
  if (definition.polarity === "context") return { value, rag: "none", reason: "context-only" };
  if (definition.target === null) return { value, rag: "none", reason: "no-target" };
  return { value, rag: colourOf(exact, definition, definition.target), reason: null };
}

/** The value of two numbers in a unit, unrounded, or why there is none. */
export function exactValue(
  unit: IndicatorUnit,
  numerator: number | null,
  denominator: number | null,
): Fraction | "no-data" | "denominator-zero" {
  if (numerator === null) return "no-data";
  if (unit === "count") return signedFraction(numerator);
  if (denominator === null) return "no-data";
  if (denominator === 0) return "denominator-zero";
  const scale = fraction(SCALES[unit], 1n);
  return divideFractions(
    multiplyFractions(signedFraction(numerator), scale),
    signedFraction(denominator),
  );
}

function colourOf(
  value: Fraction,
  { polarity, tolerance }: IndicatorGoal,
  target: NonNullable<IndicatorGoal["target"]>,
): Rag {
  const shortfall = distanceFrom(value, polarity, target);
  if (isZero(shortfall)) return "green";
  return isLess(signedFraction(tolerance ?? 0), shortfall) ? "red" : "amber";
}

/** How far a value lies on the wrong side of its target; 0 when it does not. */
export function distanceFrom(
  value: Fraction,
  polarity: IndicatorGoal["polarity"],
  target: NonNullable<IndicatorGoal["target"]>,
): Fraction {
  const [low, high] = typeof target === "number" ? [target, target] : target;
  const below = subtractFractions(signedFraction(low), value);
  const above = subtractFractions(value, signedFraction(high));
  const nothing = fraction(0n, 1n);
  const short = polarity === "lower-better" || isLess(below, nothing) ? nothing : below;
  const over = polarity === "higher-better" || isLess(above, nothing) ? nothing : above;
  return addFractions(short, over);
}
