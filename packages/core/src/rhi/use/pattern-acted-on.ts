import * as z from "zod";
import { type Decision, defineRule, type Finding, type Rule } from "../../rule/index.js";
import { evidenceOf, type UseEvidence } from "./evidence.js";
import { InterviewUse, interviewDayOf, isNotSupplied, useDutyArose } from "./interview-use.js";
import {
  closures,
  limitDays,
  type UseParameters,
  useParameters,
  wholeFromOne,
} from "./parameters.js";
import { findPattern, type MissingPattern } from "./pattern.js";
import { type ClockedUseEvent, clocked, startClock, type UseClock } from "./use-clock.js";
import { USE_FROM, useSource } from "./use-source.js";

const patternActedOnReasons = {
  met: ["in-time"],
  breached: ["late", "no-meeting"],
  due: ["clock-running"],
  "cannot-tell": ["date-unknown", "not-supplied", "calendar-unknown"],
  "not-applicable": ["threshold-not-reached"],
} as const;

/** What RHI-U6 looked at. The limit runs from the start that reached the threshold. */
export interface PatternEvidence extends UseEvidence {
  readonly pattern: MissingPattern | null;
  readonly meetings: readonly ClockedUseEvent[];
}

type PatternParameters = Pick<
  UseParameters,
  "meetingDays" | "repeatCount" | "repeatDays" | "extraNonWorkingDays"
>;

/** RHI-U6: when the child went missing repeatedly, was a multi-agency risk meeting held in time? */
export const patternActedOn: Rule<
  InterviewUse,
  PatternParameters,
  typeof patternActedOnReasons,
  never,
  PatternEvidence
> = defineRule({
  id: "RHI-U6",
  version: 1,
  title: "Pattern of going missing acted on",
  source: useSource,
  label: "sample",
  effectiveFrom: USE_FROM,
  effectiveTo: null,
  parameters: {
    meetingDays: useParameters.meetingDays,
    repeatCount: useParameters.repeatCount,
    repeatDays: useParameters.repeatDays,
    extraNonWorkingDays: useParameters.extraNonWorkingDays,
  },
  reasons: patternActedOnReasons,
  cautions: [],
  subjectSchema: InterviewUse,
  parametersSchema: z.strictObject({
    meetingDays: limitDays,
    repeatCount: wholeFromOne,
    repeatDays: wholeFromOne,
    extraNonWorkingDays: closures,
  }),
  dutyArose: useDutyArose,
  judge,
});

function judge(
  subject: InterviewUse,
  parameters: PatternParameters,
): Finding<typeof patternActedOnReasons, never, PatternEvidence> {
  const { asOf, riskMeetings = [] } = subject;
  const pattern = findPattern(subject, parameters);
  const clock =
    pattern?.kind === "reached"
      ? startClock(pattern.reachedOn, parameters.meetingDays, asOf, parameters)
      : null;
  const meetings = clock === null ? [] : riskMeetings.map(({ date }) => clocked(date, clock));
  return {
    ...decide(subject, pattern, clock, meetings),
    cautions: [],
    evidence: { ...evidenceOf(subject, clock), pattern, meetings },
  };
}

function decide(
  subject: InterviewUse,
  pattern: MissingPattern | null,
  clock: UseClock | null,
  meetings: readonly ClockedUseEvent[],
): Decision<typeof patternActedOnReasons> {
  if (interviewDayOf(subject) === null) return { outcome: "cannot-tell", reason: "date-unknown" };
  if (pattern === null) return { outcome: "cannot-tell", reason: "not-supplied" };
  if (pattern.kind === "not-reached") {
    return { outcome: "not-applicable", reason: "threshold-not-reached" };
  }
  if (clock === null) return { outcome: "cannot-tell", reason: "date-unknown" };
  const has = (...standings: readonly ClockedUseEvent["standing"][]) =>
    meetings.some(({ standing }) => standings.includes(standing));
  if (subject.riskMeetings === undefined || isNotSupplied(subject, "riskMeetings")) {
    return { outcome: "cannot-tell", reason: "not-supplied" };
  }
  if (has("in-time")) return { outcome: "met", reason: "in-time" };
  if (clock.state === "in-time") return { outcome: "due", reason: "clock-running" };
  if (clock.state === "calendar-unknown") {
    return { outcome: "cannot-tell", reason: "calendar-unknown" };
  }
  if (has("not-recorded", "date-unknown")) {
    return { outcome: "cannot-tell", reason: "date-unknown" };
  }
  return { outcome: "breached", reason: has("late") ? "late" : "no-meeting" };
}
