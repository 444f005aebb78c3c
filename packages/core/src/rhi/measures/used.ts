import { defineMeasure } from "./define-measure.js";
import type { CompletedInterview } from "./facts.js";
import type { Measure } from "./measure.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/** RHI-M13: of the interviews, how many were used? It counts the overall verdict of RHI-U. */
export const used: Measure = defineMeasure({
  id: "RHI-M13",
  version: 1,
  title: "Used",
  question: "Was what we learned used?",
  unit: "interview",
  population: "completed interviews linked to returns in the period, each once",
  exclusions: {
    due: "time remains for some check of its use",
    "not-applicable": "the checks of use were not in force on the day of the interview",
  },
  denominator: "those whose use was met or breached overall",
  numerator: "those whose use was met overall",
  needs: ["completed", "use"],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {},
  populationOf: ({ completedInterviews }) => completedInterviews,
  exclusionOf: ({ use }) =>
    use?.outcome === "due" || use?.outcome === "not-applicable" ? use.outcome : null,
  unclear: {
    countedAs: "cannotTell",
    reasons: ["use-not-judged", "a-check-unclear", "date-unknown"],
    isInDenominator: false,
    reasonOf: whyUnclear,
  },
  isInNumerator: ({ use }) => use?.outcome === "met",
});

function whyUnclear({ use }: CompletedInterview): string | null {
  if (use === null) return "use-not-judged";
  return use.outcome === "cannot-tell" ? use.reason : null;
}
