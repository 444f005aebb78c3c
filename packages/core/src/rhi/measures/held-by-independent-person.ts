import { defineMeasure } from "./define-measure.js";
import type { Measure } from "./measure.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/** RHI-M09: of the interviews, how many did an independent person hold, as the authority recorded? */
export const heldByIndependentPerson: Measure = defineMeasure({
  id: "RHI-M09",
  version: 1,
  title: "Independent",
  question: "Did the right person hold it?",
  unit: "interview",
  population: "completed interviews linked to returns in the period, each once",
  exclusions: {},
  denominator: "those with independence recorded",
  numerator: "those held by an independent person",
  needs: ["completed"],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {},
  populationOf: ({ completedInterviews }) => completedInterviews,
  unclear: {
    countedAs: "notRecorded",
    reasons: ["not-recorded"],
    isInDenominator: false,
    reasonOf: ({ independent }) => (independent === null ? "not-recorded" : null),
  },
  isInNumerator: ({ independent }) => independent === true,
});
