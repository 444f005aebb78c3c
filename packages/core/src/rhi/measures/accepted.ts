import { defineMeasure } from "./define-measure.js";
import type { MeasuredReturn } from "./facts.js";
import type { Measure } from "./measure.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/** RHI-M04: of the offers, how many did the child say yes to? A later no does not undo a yes. */
export const accepted: Measure = defineMeasure({
  id: "RHI-M04",
  version: 1,
  title: "Accepted",
  question: "Did offers lead to a yes?",
  unit: "return",
  population: "returns with an offer",
  exclusions: {
    "awaiting-response": "time remains, and the child has neither answered nor been seen",
  },
  denominator: "offers",
  numerator: "offers with any response accepted, or with a completed interview",
  needs: ["offered"],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {},
  populationOf: ({ returns }) => returns.filter(({ isOffered }) => isOffered),
  exclusionOf: (one) => (isAwaitingResponse(one) ? "awaiting-response" : null),
  isInNumerator: ({ responses, isCompleted }) => isCompleted || responses.includes("accepted"),
});

// No answer is the absence of a response, so it does not end the waiting. A completed interview ended
// the clock.
function isAwaitingResponse({ verdicts, responses }: MeasuredReturn): boolean {
  const isAnswered = responses.some((response) => response !== "no-answer");
  return verdicts.completed.outcome === "due" && !isAnswered;
}
