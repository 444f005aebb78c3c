import { defineMeasure } from "./define-measure.js";
import type { Measure } from "./measure.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/** RHI-M02: of the returns, how many were followed by an offer at any time? */
export const offered: Measure = defineMeasure({
  id: "RHI-M02",
  version: 1,
  title: "Offered",
  question: "Was an interview offered?",
  unit: "return",
  population: "returns in the period",
  exclusions: {},
  denominator: "returns",
  numerator: "returns with an offer on record, or implied by a response or a completion",
  needs: ["offered"],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {},
  populationOf: ({ returns }) => returns,
  isInNumerator: ({ isOffered }) => isOffered,
});
