import type { Fraction } from "../exact/index.js";
import { type Change, type ChangeParameters, changeBetween } from "./compare.js";
import type { IndicatorDefinition } from "./definition.js";
import type { IndicatorFigure } from "./evaluate-indicator.js";
import { exactValue } from "./rate.js";
import { type ShareInterval, shareChangeInterval } from "./share-interval.js";

/** An indicator then and now: both figures whole, what moved, and how far chance alone could move it. */
export interface ThenAndNow {
  readonly before: IndicatorFigure;
  readonly now: IndicatorFigure;
  readonly change: Change;
  /** Of the change of a share of facts, in points; `null` for any other indicator. */
  readonly interval: ShareInterval | null;
}

/**
 * Sets a figure of another time beside the one of now (domain guide, 6.1). Both carry their numbers,
 * their definition's version and what could not be told; the change is that of the exact values.
 *
 * @param definition the one in force now
 * @param overrides  parameters that the authority sets; the others keep their defaults
 * @throws RangeError when a figure is another indicator's
 */
export function thenAndNow(
  definition: IndicatorDefinition,
  before: IndicatorFigure,
  now: IndicatorFigure,
  overrides: Partial<ChangeParameters> = {},
): ThenAndNow {
  for (const { indicatorId } of [before, now]) {
    if (indicatorId === definition.id) continue;
    throw new RangeError(`a figure of ${indicatorId} is no figure of ${definition.id}`);
  }
  const { polarity, unit, target } = definition;
  const values = { polarity, unit, target, before: dated(before), now: dated(now) };
  const change = changeBetween(values, exactly(unit, before), exactly(unit, now), overrides);
  const isShare = before.interval !== null && now.interval !== null && !("refused" in change);
  return { before, now, change, interval: isShare ? shareChangeInterval(before, now) : null };
}

function dated({ date, value, definitionVersion, isRecalculated }: IndicatorFigure) {
  return { date, value, definitionVersion, recalculatedOnCurrentDefinition: isRecalculated };
}

function exactly(
  unit: IndicatorDefinition["unit"],
  { numerator, denominator }: IndicatorFigure,
): Fraction | null {
  const value = exactValue(unit, numerator, denominator);
  return typeof value === "string" ? null : value;
}
