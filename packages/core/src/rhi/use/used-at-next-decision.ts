import * as z from "zod";
import { type Decision, defineRule, type Finding, type Rule } from "../../rule/index.js";
import { addDays, isCalendarDay } from "../../time/index.js";
import { evidenceOf, type UseEvidence } from "./evidence.js";
import {
  type CitingRecord,
  InterviewUse,
  interviewDayOf,
  isNotSupplied,
  useDutyArose,
} from "./interview-use.js";
import { limitDays, type UseParameters, useParameters } from "./parameters.js";
import { USE_FROM, useSource } from "./use-source.js";

const usedAtNextDecisionReasons = {
  met: ["cited"],
  breached: ["not-cited"],
  due: ["clock-running"],
  "cannot-tell": ["date-unknown", "not-supplied", "citation-unknown"],
  "not-applicable": ["no-decision-in-window"],
} as const;

/** What RHI-U5 looked at. The limit is `null`: the window is one of calendar days. */
export interface NextDecisionEvidence extends UseEvidence {
  /** The last day of the window. */
  readonly windowTo: string | null;
  /** The decisions on the earliest day in the window: they decide. */
  readonly earliest: readonly CitingRecord[];
}

type NextDecisionParameters = Pick<UseParameters, "nextDecisionDays">;

/** RHI-U5: does the next plan review, strategy discussion or looked-after review cite the interview? */
export const usedAtNextDecision: Rule<
  InterviewUse,
  NextDecisionParameters,
  typeof usedAtNextDecisionReasons,
  never,
  NextDecisionEvidence
> = defineRule({
  id: "RHI-U5",
  version: 1,
  title: "Interview used at the next decision",
  source: useSource,
  label: "sample",
  effectiveFrom: USE_FROM,
  effectiveTo: null,
  parameters: { nextDecisionDays: useParameters.nextDecisionDays },
  reasons: usedAtNextDecisionReasons,
  cautions: [],
  subjectSchema: InterviewUse,
  parametersSchema: z.strictObject({ nextDecisionDays: limitDays }),
  dutyArose: useDutyArose,
  judge,
});

function judge(
  subject: InterviewUse,
  { nextDecisionDays }: NextDecisionParameters,
): Finding<typeof usedAtNextDecisionReasons, never, NextDecisionEvidence> {
  const day = interviewDayOf(subject);
  const window = day === null ? null : { from: day, to: addDays(day, nextDecisionDays) };
  const windowTo = window === null ? null : window.to;
  const earliest = window === null ? [] : earliestIn(subject, window);
  return {
    ...decide(subject, windowTo, earliest),
    cautions: [],
    evidence: { ...evidenceOf(subject, null), windowTo, earliest },
  };
}

function earliestIn(
  { asOf, nextDecisions }: InterviewUse,
  { from, to }: { readonly from: string; readonly to: string },
): readonly CitingRecord[] {
  const held = nextDecisions.filter(
    ({ date }) => isDay(date) && from <= date && date <= to && date <= asOf,
  );
  const [first] = held.map(({ date }) => date).sort();
  return held.filter(({ date }) => date === first);
}

function decide(
  subject: InterviewUse,
  windowTo: string | null,
  earliest: readonly CitingRecord[],
): Decision<typeof usedAtNextDecisionReasons> {
  if (windowTo === null) return { outcome: "cannot-tell", reason: "date-unknown" };
  const { asOf, nextDecisions } = subject;
  if (isNotSupplied(subject, "nextDecisions")) {
    return { outcome: "cannot-tell", reason: "not-supplied" };
  }
  // Any decision of an unknown day may have been the next one.
  if (nextDecisions.some(({ date }) => !isDay(date))) {
    return { outcome: "cannot-tell", reason: "date-unknown" };
  }
  if (earliest.some(({ citesRhi }) => citesRhi === true))
    return { outcome: "met", reason: "cited" };
  if (earliest.some(({ citesRhi }) => citesRhi === null)) {
    return { outcome: "cannot-tell", reason: "citation-unknown" };
  }
  if (earliest.length > 0) return { outcome: "breached", reason: "not-cited" };
  return asOf <= windowTo
    ? { outcome: "due", reason: "clock-running" }
    : { outcome: "not-applicable", reason: "no-decision-in-window" };
}

function isDay(date: string | null): date is string {
  return date !== null && isCalendarDay(date);
}
