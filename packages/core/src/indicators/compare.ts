import * as z from "zod";
import {
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
import { CalendarDay } from "../time/index.js";
import { goalShape, type IndicatorUnit, type Polarity } from "./definition.js";
import { distanceFrom } from "./rate.js";

/** A value of an indicator on one date. */
export interface DatedValue {
  readonly date: string;
  readonly value: number | null;
  /** `major.minor.patch` of the definition that the value was worked out by. */
  readonly definitionVersion: string;
  /** Worked out again on today's definition, from the records of its own time. */
  readonly recalculatedOnCurrentDefinition?: boolean;
}

/** Two values of one indicator, the earlier one first. */
export interface ThenAndNowValues {
  readonly polarity: Polarity;
  readonly unit: IndicatorUnit;
  readonly before: DatedValue;
  readonly now: DatedValue;
  /** The range of an `in-range` indicator. */
  readonly target?: number | readonly [low: number, high: number] | null;
}

/** How a value moved, or why two values are not to be compared. */
export type Change =
  | {
      /** To 2 decimals: points for a percentage, per cent of the value then for the rest. */
      readonly change: number;
      readonly changeUnit: "points" | "percent";
      readonly direction: "improved" | "worsened" | "no-material-change" | "context-only";
    }
  | { readonly refused: ChangeRefusal };

/** Why two values are not to be compared. */
export type ChangeRefusal =
  | "value-missing"
  | "dates-not-in-order"
  | "definition-changed"
  | "zero-baseline";

/** What may be set for a comparison. */
export interface ChangeParameters {
  readonly materialChange: number;
}

/** Each parameter until an authority sets another. */
export const changeParameters: {
  readonly [Name in keyof ChangeParameters]: Parameter<ChangeParameters[Name]>;
} = {
  materialChange: {
    default: 2,
    label: "sample",
    meaning: "points, or per cent, from which a change is said to be one",
  },
};

const Value: z.ZodType<DatedValue> = z.strictObject({
  date: CalendarDay,
  value: z.number().nullable(),
  definitionVersion: z.string().regex(/^\d+\./, "must be major.minor.patch, as 1.0.0"),
  recalculatedOnCurrentDefinition: z.boolean().exactOptional(),
});

const Values: z.ZodType<ThenAndNowValues> = z.strictObject({
  polarity: goalShape.polarity,
  unit: goalShape.unit,
  before: Value,
  now: Value,
  target: goalShape.target.exactOptional(),
});

const Parameters: z.ZodType<ChangeParameters> = z.strictObject({
  materialChange: z.number().min(0).default(changeParameters.materialChange.default),
});

/**
 * Compares a value then with the value now (domain guide, 6.1). Whether the change is more than chance
 * is for the interval beside it, not for this.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @throws ZodError when the input or a parameter is not of the declared shape
 */
export function compareValues(
  input: ThenAndNowValues,
  overrides: Partial<ChangeParameters> = {},
): Change {
  const values = Values.parse(input);
  const exact = ({ value }: DatedValue) => (value === null ? null : signedFraction(value));
  return changeBetween(values, exact(values.before), exact(values.now), overrides);
}

/** The same of exact values, which the rounded ones of {@link DatedValue} only show. */
export function changeBetween(
  { before, now, polarity, unit, target = null }: ThenAndNowValues,
  from: Fraction | null,
  to: Fraction | null,
  overrides: Partial<ChangeParameters>,
): Change {
  const { materialChange } = Parameters.parse(overrides);
  if (from === null || to === null) return { refused: "value-missing" };
  if (before.date >= now.date) return { refused: "dates-not-in-order" };
  if (isRedefined(before, now)) return { refused: "definition-changed" };
  const inPoints = unit === "percent";
  if (!inPoints && isZero(from)) return { refused: "zero-baseline" };
  const difference = subtractFractions(to, from);
  const change = inPoints ? difference : inPercentOf(difference, from);
  return {
    change: toDisplay(change, 2),
    changeUnit: inPoints ? "points" : "percent",
    direction: isLess(sizeOf(change), signedFraction(materialChange))
      ? stillOf(polarity)
      : directionOf(from, to, polarity, target),
  };
}

type Direction = "improved" | "worsened" | "no-material-change" | "context-only";

function stillOf(polarity: Polarity): Direction {
  return polarity === "context" ? "context-only" : "no-material-change";
}

function directionOf(
  from: Fraction,
  to: Fraction,
  polarity: Polarity,
  target: NonNullable<ThenAndNowValues["target"]> | null,
): Direction {
  if (polarity === "context") return "context-only";
  const [worse, better] = polarity === "lower-better" ? [to, from] : [from, to];
  if (polarity !== "in-range") return directionFrom(worse, better);
  if (target === null) return "context-only";
  return directionFrom(distanceFrom(to, polarity, target), distanceFrom(from, polarity, target));
}

/** Improved when the second is the greater of two. */
function directionFrom(low: Fraction, high: Fraction): Direction {
  if (isLess(low, high)) return "improved";
  return isLess(high, low) ? "worsened" : "no-material-change";
}

function isRedefined(before: DatedValue, now: DatedValue): boolean {
  return !before.recalculatedOnCurrentDefinition && majorOf(before) !== majorOf(now);
}

function majorOf({ definitionVersion }: DatedValue): number {
  return Number.parseInt(definitionVersion, 10);
}

function inPercentOf(difference: Fraction, base: Fraction): Fraction {
  return multiplyFractions(divideFractions(difference, sizeOf(base)), fraction(100n, 1n));
}

function sizeOf({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}
