import { type AgreementInterval, IntervalParameters } from "./interval.js";
import { jackknifed, type WithoutOne } from "./jackknife.js";
import { alphaOfUnits } from "./krippendorff.js";
import { ManyRatings, unitsOf } from "./rated-units.js";

/**
 * The interval of Krippendorff's alpha for any number of people, by the jackknife over units: each unit
 * is left out once, with all its ratings.
 *
 * @param overrides the level, and as `minPairs` the least number of units
 * @returns refused with `small-sample` below it, and else as {@link jackknifeInterval} refuses
 * @throws ZodError when the input or a parameter is not of the declared shape
 */
export function krippendorffAlphaInterval(
  input: ManyRatings,
  overrides: Partial<IntervalParameters> = {},
): AgreementInterval {
  const { level, minPairs } = IntervalParameters.parse(overrides);
  const asked = ManyRatings.parse(input);
  const units = unitsOf(asked);
  if ("refused" in units) return units;
  const whole = alphaOfUnits(units, asked);
  if ("refused" in whole) return whole;
  if (whole.units < minPairs) return { refused: "small-sample" };

  const leftOut: WithoutOne[] = [];
  for (const unit of units) {
    const rest = units.map((one) => (one === unit ? { ...one, alike: one.alike - 1 } : one));
    const without = alphaOfUnits(rest, asked);
    if ("refused" in without) return without;
    leftOut.push({ alike: unit.alike, value: without.value });
  }
  const interval = jackknifed(whole.value, leftOut, level);
  return "refused" in interval ? interval : { ...interval, level, method: "jackknife" };
}
