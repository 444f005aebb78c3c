import { defineMeasure } from "./define-measure.js";
import type { Measure } from "./measure.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/** RHI-M05: of the returns, after how many was the child contacted at any time? */
export const contacted: Measure = defineMeasure({
  id: "RHI-M05",
  version: 1,
  title: "Contacted",
  question: "Was the child contacted?",
  unit: "return",
  population: "returns in the period",
  exclusions: {},
  denominator: "returns",
  numerator: "returns with a contact on record, or implied by a completion",
  needs: ["contacted"],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {},
  populationOf: ({ returns }) => returns,
  isInNumerator: ({ isContacted }) => isContacted,
});
