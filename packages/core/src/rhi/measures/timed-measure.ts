import type { Stage } from "../subject.js";
import { timeliness } from "../timeliness/index.js";
import { defineMeasure } from "./define-measure.js";
import type { MeasuredReturn } from "./facts.js";
import type { Measure, MeasureMetadata } from "./measure.js";

// An episode without a readable return is left out of every measure of returns.
const WITHOUT_RETURN: readonly string[] = ["return-not-recorded", "return-time-unknown"];

/** A measure of how many returns met the 72-hour rule at one stage. */
export function timedMeasure(
  stage: Stage,
  words: Pick<MeasureMetadata, "id" | "title" | "question">,
): Measure {
  return defineMeasure<MeasuredReturn>({
    ...words,
    version: 1,
    unit: "return",
    population: "returns in the period",
    exclusions: {
      due: `time remains at stage ${stage}`,
      // A return to which the rule does not apply at stage completed is in no measure of returns.
      ...(stage !== "completed" && {
        "not-applicable": `the 72-hour rule does not apply at stage ${stage}`,
      }),
    },
    denominator: `returns that met or breached the 72-hour rule at stage ${stage}`,
    numerator: "those that met it",
    needs: [],
    label: "guidance",
    source: timeliness.source,
    effectiveFrom: timeliness.effectiveFrom,
    parameters: {},
    populationOf: ({ returns }) => returns,
    exclusionOf: ({ verdicts }) => {
      const { outcome } = verdicts[stage];
      return outcome === "due" || outcome === "not-applicable" ? outcome : null;
    },
    unclear: {
      countedAs: "cannotTell",
      reasons: timeliness.reasons["cannot-tell"].filter(
        (reason) => !WITHOUT_RETURN.includes(reason),
      ),
      isInDenominator: false,
      reasonOf: ({ verdicts }) => {
        const { outcome, reason } = verdicts[stage];
        return outcome === "cannot-tell" ? reason : null;
      },
    },
    isInNumerator: ({ verdicts }) => verdicts[stage].outcome === "met",
  });
}
