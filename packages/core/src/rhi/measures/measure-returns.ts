import { type TimelinessParameters, timeliness } from "../timeliness/index.js";
import { countMeasure, type MeasureCount } from "./count-measure.js";
import type { MeasureFacts } from "./facts.js";
import { MeasureInput } from "./input.js";
import type { Measure } from "./measure.js";
import { MeasureParameters } from "./parameters.js";
import type { EpisodePlace } from "./place-episode.js";
import { readFacts } from "./read-facts.js";
import { rhiMeasures } from "./rhi-measures.js";

/** A measure, counted, or refused because no loaded source can carry what it needs. */
export type MeasureResult = MeasureCount | { readonly refused: "not-supplied" };

/** The measures of one period, with where each episode and each case counted. */
export interface ReturnMeasures {
  /** How many returns fall in the period. */
  readonly returns: number;
  /** How many episodes are left out, by the reason of the 72-hour rule. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** How many episodes ended in a return outside the period. */
  readonly outsidePeriod: number;
  /** By the end of the measure's id: `M01` to `M13`. */
  readonly measures: Readonly<Record<string, MeasureResult>>;
  /** Each episode of the input, once, in its order. */
  readonly episodes: readonly EpisodePlace[];
}

/** What an authority may set: the measures' own numbers, and those of the 72-hour rule they rest on. */
export interface MeasureOverrides extends Partial<MeasureParameters> {
  readonly timeliness?: Partial<Omit<TimelinessParameters, "stage" | "declinedTreatment">>;
}

/**
 * Counts RHI-M01 to RHI-M13 for one reporting period.
 *
 * A refused interview counts as one not completed. M08 counts returns and M01 counts children: they
 * never go into one percentage.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @throws ZodError when the input or a parameter is not of the declared shape, when two records of one
 *   kind share an id, or when the period ends before it begins
 * @example measureReturns(input).measures["M08"] // { numerator: 1, denominator: 4, cannotTell: 1, ... }
 */
export function measureReturns(
  input: MeasureInput,
  { timeliness: ofRule = {}, ...own }: MeasureOverrides = {},
): ReturnMeasures {
  const checked = MeasureInput.parse(input);
  const parameters = MeasureParameters.parse(own);
  const rule = timeliness.parametersSchema.parse({ ...timeliness.defaults, ...ofRule });
  const { places, facts } = readFacts(checked, parameters, rule);
  const missing = notSupplied(checked);
  return {
    returns: facts.returns.length,
    leftOut: countByReason(places),
    outsidePeriod: places.filter(({ place }) => place === "outside-period").length,
    measures: Object.fromEntries(
      rhiMeasures.map((measure) => [keyOf(measure), resultOf(measure, facts, missing)]),
    ),
    episodes: places,
  };
}

function notSupplied({ notSupplied: stages = [], use }: MeasureInput): ReadonlySet<string> {
  return new Set(use === undefined ? [...stages, "use"] : stages);
}

function countByReason(places: readonly EpisodePlace[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reason } of places) {
    if (reason !== null) counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}

function keyOf({ id }: Measure): string {
  return id.replace("RHI-", "");
}

function resultOf(
  measure: Measure,
  facts: MeasureFacts,
  missing: ReadonlySet<string>,
): MeasureResult {
  if (measure.needs.some((need) => missing.has(need))) return { refused: "not-supplied" };
  return countMeasure(measure, measure.casesOf(facts), facts.parameters.confidence);
}
