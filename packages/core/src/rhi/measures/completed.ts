import { defineMeasure } from "./define-measure.js";
import type { Measure } from "./measure.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/** RHI-M07: of the returns, how many were followed by an interview at any time? */
export const completed: Measure = defineMeasure({
  id: "RHI-M07",
  version: 1,
  title: "Completed",
  question: "Was an interview held at all?",
  unit: "return",
  population: "returns in the period",
  exclusions: { due: "time remains at stage completed" },
  denominator: "returns left",
  numerator: "returns with an interview completed at any time",
  needs: ["completed"],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {},
  populationOf: ({ returns }) => returns,
  exclusionOf: ({ verdicts }) => (verdicts.completed.outcome === "due" ? "due" : null),
  isInNumerator: ({ isCompleted }) => isCompleted,
});
