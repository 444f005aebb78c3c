import { defineMeasure } from "./define-measure.js";
import type { Measure } from "./measure.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/** RHI-M10: of the offers, how many did the child decline? It is the child's wish, not a failing. */
export const declinedByChild: Measure = defineMeasure({
  id: "RHI-M10",
  version: 1,
  title: "Child declined",
  question: "Was it the child's wish not to talk?",
  unit: "return",
  population: "returns with an offer",
  exclusions: {},
  denominator: "offers",
  numerator: "offers with no completed interview, where the child's last word was to decline",
  needs: ["offered"],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {},
  populationOf: ({ returns }) => returns.filter(({ isOffered }) => isOffered),
  isInNumerator: ({ responses, isCompleted }) =>
    !isCompleted && responses.filter((response) => response !== "no-answer").at(-1) === "declined",
});
