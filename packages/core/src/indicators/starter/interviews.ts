import type { IndicatorDefinition } from "../definition.js";
import { starter } from "./define.js";

const MISSING_LEAD = "lead for missing children";

/** Of return home interviews: the cases, and where they count, are those of the measures themselves. */
export function interviewIndicators(): readonly IndicatorDefinition[] {
  return [
    ofMeasure("RHI-M01", "Children reached", "Did we speak to the children who came back?"),
    ofMeasure("RHI-M03", "Offered in 72 hours", "Was an interview offered in time?"),
    ofMeasure("RHI-M08", "Completed in 72 hours", "Was the interview held in time?"),
    ofMeasure("RHI-M13", "Interviews used", "Was what the child told us used?"),
  ];
}

function ofMeasure(id: string, name: string, plainQuestion: string): IndicatorDefinition {
  return starter({
    id: id.toLowerCase(),
    name,
    plainQuestion,
    facts: id,
    unit: "percent",
    polarity: "higher-better",
    exclusions: [{ code: "excluded-by-the-measure", when: [counted("excluded")] }],
    cannotTell:
      id === "RHI-M01" ? [] : [{ code: "unclear-in-the-measure", when: [counted("unclear")] }],
    numerator: { when: [counted("numerator")] },
    owner: MISSING_LEAD,
  });
}

function counted(where: string) {
  return { field: "counted", in: [where] };
}
