import { defineMeasure } from "./define-measure.js";
import type { Measure } from "./measure.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/** RHI-M11: of the interviews, how many count for more than one return? */
export const sharedInterview: Measure = defineMeasure({
  id: "RHI-M11",
  version: 1,
  title: "Shared interview",
  question: "How often does one interview cover several returns?",
  unit: "interview",
  population: "completed interviews linked to returns in the period, each once",
  exclusions: {},
  denominator: "all of them",
  numerator: "those that count as completed for two or more returns in the period",
  needs: ["completed"],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {},
  populationOf: ({ completedInterviews }) => completedInterviews,
  isInNumerator: ({ returnCount }) => returnCount >= 2,
});
