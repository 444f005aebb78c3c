import type { OutcomeKind } from "../../rule/index.js";
import type { InterviewUse } from "./interview-use.js";

/** The day of the interview: a Monday. Day 1 is Tuesday 2 June, day 3 Thursday 4, day 5 Monday 8. */
export const INTERVIEWED = "2026-06-01";

/** A record that holds every part, signed off on day 2. */
export const COMPLETE_RECORD: NonNullable<InterviewUse["record"]> = {
  signedOffDate: "2026-06-03",
  fields: {
    reasons: "wanted to see a friend",
    whereAndWith: "at the friend's flat",
    harmOrRisk: "not-known",
    childWords: "I just needed to get out",
  },
};

/** An interview that was written up, with a risk record that cites it, changed by what a case tells. */
export function told(changes: Partial<InterviewUse>): InterviewUse {
  return {
    asOf: "2026-06-30",
    rhi: { id: "R1", interviewDate: INTERVIEWED },
    record: COMPLETE_RECORD,
    riskUpdates: [{ date: "2026-06-05", citesRhi: true }],
    noNewInformation: null,
    concerns: [],
    actions: [],
    nextDecisions: [],
    ...changes,
  };
}

/** An interview of which nobody recorded the day. */
export const UNDATED: InterviewUse["rhi"] = { id: "R1", interviewDate: null };

/** What a case expects. */
export function answer(
  outcome: OutcomeKind,
  reason: string,
): { readonly outcome: OutcomeKind; readonly reason: string } {
  return { outcome, reason };
}
