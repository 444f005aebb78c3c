import * as z from "zod";
import {
  type Decision,
  defineRule,
  type Finding,
  type OutcomeKind,
  type Rule,
} from "../../rule/index.js";
import { actionsFollowedUp } from "./actions-followed-up.js";
import { concernsShared } from "./concerns-shared.js";
import { InterviewUse, interviewDayOf, useDutyArose } from "./interview-use.js";
import { closures, limitDays, type UseParameters, useParameters } from "./parameters.js";
import { riskRecordUpdated } from "./risk-record-updated.js";
import { USE_FROM, useSource } from "./use-source.js";
import { placeOfWorst } from "./worst.js";
import { writtenUp } from "./written-up.js";

const interviewUsedReasons = {
  met: ["used"],
  breached: ["a-check-failed"],
  due: ["clock-running"],
  "cannot-tell": ["a-check-unclear", "date-unknown"],
  "not-applicable": [],
} as const;

/** What one check came to. */
export interface UseCheckAnswer {
  readonly ruleId: string;
  readonly outcome: OutcomeKind;
  readonly reason: string;
  /** The first of the worst, which decides overall. */
  readonly isDeciding: boolean;
}

/** What RHI-U looked at: RHI-U1 to RHI-U4. The two other checks are shown beside it. */
export interface InterviewUsedEvidence {
  readonly interviewId: string;
  /** As recorded. */
  readonly interviewDate: string | null;
  readonly checks: readonly UseCheckAnswer[];
}

type InterviewUsedParameters = Pick<
  UseParameters,
  "recordDays" | "riskDays" | "shareDays" | "extraNonWorkingDays"
>;

/** RHI-U: was the interview used? Met when it was written up, and RHI-U2 to U4 are met where they apply. */
export const interviewUsed: Rule<
  InterviewUse,
  InterviewUsedParameters,
  typeof interviewUsedReasons,
  never,
  InterviewUsedEvidence
> = defineRule({
  id: "RHI-U",
  version: 1,
  title: "Return home interview used",
  source: useSource,
  label: "sample",
  effectiveFrom: USE_FROM,
  effectiveTo: null,
  parameters: {
    recordDays: useParameters.recordDays,
    riskDays: useParameters.riskDays,
    shareDays: useParameters.shareDays,
    extraNonWorkingDays: useParameters.extraNonWorkingDays,
  },
  reasons: interviewUsedReasons,
  cautions: [],
  subjectSchema: InterviewUse,
  parametersSchema: z.strictObject({
    recordDays: limitDays,
    riskDays: limitDays,
    shareDays: limitDays,
    extraNonWorkingDays: closures,
  }),
  dutyArose: useDutyArose,
  judge,
});

function judge(
  subject: InterviewUse,
  parameters: InterviewUsedParameters,
): Finding<typeof interviewUsedReasons, never, InterviewUsedEvidence> {
  const answers = [
    { ruleId: writtenUp.id, ...writtenUp.judge(subject, parameters) },
    { ruleId: riskRecordUpdated.id, ...riskRecordUpdated.judge(subject, parameters) },
    { ruleId: concernsShared.id, ...concernsShared.judge(subject, parameters) },
    { ruleId: actionsFollowedUp.id, ...actionsFollowedUp.judge(subject, {}) },
  ];
  const worst = placeOfWorst(answers);
  const { id: interviewId, interviewDate } = subject.rhi;
  const checks = answers.map(({ ruleId, outcome, reason }, place) => ({
    ruleId,
    outcome,
    reason,
    isDeciding: place === worst,
  }));
  const isDated = interviewDayOf(subject) !== null;
  return {
    ...(isDated ? overall(answers[worst]?.outcome) : UNDATED),
    cautions: [],
    evidence: { interviewId, interviewDate, checks },
  };
}

const UNDATED: Decision<typeof interviewUsedReasons> = {
  outcome: "cannot-tell",
  reason: "date-unknown",
};

function overall(worst: OutcomeKind | undefined): Decision<typeof interviewUsedReasons> {
  switch (worst) {
    case "breached":
      return { outcome: "breached", reason: "a-check-failed" };
    case "due":
      return { outcome: "due", reason: "clock-running" };
    case "met":
      return { outcome: "met", reason: "used" };
    default:
      return { outcome: "cannot-tell", reason: "a-check-unclear" };
  }
}
