import { type Fraction, fraction, toDisplay } from "../exact/index.js";
import { isCalendarDay } from "../time/index.js";
import { countFacts, type IndicatorCase, type IndicatorPeriod } from "./count-facts.js";
import type { IndicatorDefinition } from "./definition.js";
import type { FactSet, FactsBySet } from "./fact.js";
import { factSets } from "./fact-sets.js";
import { type RatedValue, type RatingParameters, rateIndicator } from "./rate.js";
import { type ShareInterval, shareInterval } from "./share-interval.js";
import { suppliedFacts } from "./supplied-facts.js";

/** An indicator, counted and rated, with the cases behind every number. */
export interface IndicatorFigure extends RatedValue {
  readonly indicatorId: string;
  readonly definitionVersion: string;
  /** Worked out on this definition for a period before it was in force. */
  readonly isRecalculated: boolean;
  /** The day to which the figure speaks: the last of its period. */
  readonly date: string;
  readonly period: IndicatorPeriod;
  /** `null` when no loaded source can carry what it counts, or it was refused, or a sum is not known whole. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many facts are taken out, and how many cannot be told, by reason. */
  readonly excluded: Readonly<Record<string, number>>;
  readonly cannotTell: Readonly<Record<string, number>>;
  /** The value if every fact that cannot be told counted against, and if every one counted for. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** Of a percentage of facts. */
  readonly interval: ShareInterval | null;
  readonly cases: readonly IndicatorCase[];
}

/** What is asked of an indicator. */
export interface IndicatorQuestion {
  readonly period: IndicatorPeriod;
  readonly facts: FactsBySet;
  /** The sets of facts that there are; an authority may add its own to {@link factSets}. */
  readonly sets?: readonly FactSet[];
  /** Use this definition for a period in which it was not in force; the figure says so. */
  readonly isRecalculated?: boolean;
}

/**
 * Counts one indicator over a period.
 *
 * Facts that cannot be told are counted by reason, never guessed. A share of facts then has its lowest
 * and highest value; a sum that is not known whole has none at all. Facts that were refused are one case
 * that cannot be told, under the id of their set.
 *
 * @param definition as `parseIndicators` gave it
 * @param overrides  parameters that the authority sets; the others keep their defaults
 * @throws RangeError when the period is not of calendar days, ends before it begins, or lies outside the
 *   dates in force; when there is no set of facts of an id that the indicator or `facts` names
 * @throws TypeError when a fact's value is not of the kind that its field declares, as text for a number
 */
export function evaluateIndicator(
  definition: IndicatorDefinition,
  { period, facts, sets = factSets, isRecalculated = false }: IndicatorQuestion,
  overrides: Partial<RatingParameters> = {},
): IndicatorFigure {
  checkPeriod(definition, period, isRecalculated);
  const about = {
    indicatorId: definition.id,
    definitionVersion: definition.version,
    isRecalculated,
    date: period.to,
    period,
  };
  const supplied = suppliedFacts(definition, facts, period, sets);
  if (supplied === null || "refused" in supplied) {
    const cases = supplied === null ? [] : [refusedCase(definition.facts, supplied.refused)];
    const none = { numerator: null, denominator: null, bounds: null, interval: null };
    const rated = rateIndicator({ definition: goalOf(definition), numerator: null }, overrides);
    const cannotTell = byReason(cases, "cannot-tell");
    return { ...about, ...none, ...rated, excluded: {}, cannotTell, cases };
  }
  const counted = countFacts(definition, supplied, period);
  const untold = counted.cases.filter((one) => one.counted === "cannot-tell").length;
  const isKnown = untold === 0 || !isSum(definition);
  const numerator = isKnown ? shown(counted.numerator) : null;
  const denominator = isKnown && counted.denominator !== null ? shown(counted.denominator) : null;
  return {
    ...about,
    numerator,
    denominator,
    ...rateIndicator({ definition: goalOf(definition), numerator, denominator }, overrides),
    excluded: byReason(counted.cases, "excluded"),
    cannotTell: byReason(counted.cases, "cannot-tell"),
    bounds: boundsOf(definition, numerator, denominator, untold),
    interval: isShare(definition) ? shareInterval({ numerator, denominator }) : null,
    cases: counted.cases,
  };
}

function checkPeriod(
  { id, effectiveFrom, effectiveTo }: IndicatorDefinition,
  { from, to }: IndicatorPeriod,
  isRecalculated: boolean,
): void {
  const notADay = [from, to].find((day) => !isCalendarDay(day));
  if (notADay !== undefined) {
    throw new RangeError(
      `the period of ${id} needs calendar days, as 2026-04-01; "${notADay}" is none`,
    );
  }
  if (to < from)
    throw new RangeError(`the period of ${id} ends before it begins: ${from} to ${to}`);
  if (isRecalculated) return;
  if (from < effectiveFrom || (effectiveTo !== null && effectiveTo < to)) {
    const inForce = `${effectiveFrom} to ${effectiveTo ?? "an open end"}`;
    throw new RangeError(
      `${id} is in force from ${inForce}, not over ${from} to ${to}: use the version of that time, or ask for the figure to be recalculated on this one`,
    );
  }
}

function refusedCase(factSetId: string, refused: string): IndicatorCase {
  return { id: factSetId, counted: "cannot-tell", reason: refused };
}

function goalOf({ unit, polarity, target, tolerance = null }: IndicatorDefinition) {
  return { unit, polarity, target, tolerance };
}

function shown(value: Fraction): number {
  return toDisplay(value, 6);
}

function isSum({ numerator, denominator }: IndicatorDefinition): boolean {
  return numerator.sum !== undefined || denominator?.sum !== undefined;
}

function isShare(definition: IndicatorDefinition): boolean {
  return definition.unit === "percent" && !isSum(definition);
}

function byReason(
  cases: readonly IndicatorCase[],
  counted: IndicatorCase["counted"],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of cases) {
    if (one.counted !== counted || one.reason === null) continue;
    counts[one.reason] = (counts[one.reason] ?? 0) + 1;
  }
  return counts;
}

function boundsOf(
  definition: IndicatorDefinition,
  numerator: number | null,
  denominator: number | null,
  untold: number,
): IndicatorFigure["bounds"] {
  if (untold === 0 || numerator === null || isSum(definition)) return null;
  const most = numerator + untold;
  if (definition.unit === "count") return { low: numerator, high: most };
  if (!isShare(definition) || denominator === null) return null;
  const whole = definition.untold === "apart" ? denominator + untold : denominator;
  return { low: perCentOf(numerator, whole), high: perCentOf(most, whole) };
}

function perCentOf(count: number, whole: number): number {
  return shown(fraction(BigInt(count) * 100n, BigInt(whole)));
}
