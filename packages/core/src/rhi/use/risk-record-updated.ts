import * as z from "zod";
import { type Decision, defineRule, type Finding, type Rule } from "../../rule/index.js";
import { evidenceOf, type UseEvidence } from "./evidence.js";
import {
  type CitingRecord,
  holdsText,
  InterviewUse,
  interviewDayOf,
  isNotSupplied,
  useDutyArose,
} from "./interview-use.js";
import { closures, limitDays, type UseParameters, useParameters } from "./parameters.js";
import { type ClockedUseEvent, clocked, startClock, type UseClock } from "./use-clock.js";
import { USE_FROM, useSource } from "./use-source.js";

const riskRecordUpdatedReasons = {
  met: ["in-time"],
  breached: ["late", "not-recorded"],
  due: ["clock-running"],
  "cannot-tell": ["date-unknown", "not-supplied", "calendar-unknown", "update-not-linked"],
  "not-applicable": ["no-new-information"],
} as const;

/** A risk assessment or safety plan, and how its day stands to the limit. */
export interface ClockedUpdate extends ClockedUseEvent, CitingRecord {}

/** What RHI-U2 looked at. */
export interface RiskRecordEvidence extends UseEvidence {
  readonly updates: readonly ClockedUpdate[];
  readonly hasNoNewInformation: boolean;
}

type RiskRecordParameters = Pick<UseParameters, "riskDays" | "extraNonWorkingDays">;

/** RHI-U2: was a risk assessment or safety plan that cites the interview made in time? */
export const riskRecordUpdated: Rule<
  InterviewUse,
  RiskRecordParameters,
  typeof riskRecordUpdatedReasons,
  never,
  RiskRecordEvidence
> = defineRule({
  id: "RHI-U2",
  version: 1,
  title: "Risk record updated from the interview",
  source: useSource,
  label: "sample",
  effectiveFrom: USE_FROM,
  effectiveTo: null,
  parameters: {
    riskDays: useParameters.riskDays,
    extraNonWorkingDays: useParameters.extraNonWorkingDays,
  },
  reasons: riskRecordUpdatedReasons,
  cautions: [],
  subjectSchema: InterviewUse,
  parametersSchema: z.strictObject({ riskDays: limitDays, extraNonWorkingDays: closures }),
  dutyArose: useDutyArose,
  judge,
});

function judge(
  subject: InterviewUse,
  parameters: RiskRecordParameters,
): Finding<typeof riskRecordUpdatedReasons, never, RiskRecordEvidence> {
  const day = interviewDayOf(subject);
  const clock =
    day === null ? null : startClock(day, parameters.riskDays, subject.asOf, parameters);
  const updates =
    clock === null
      ? []
      : subject.riskUpdates.map(({ date, citesRhi }) => ({ ...clocked(date, clock), citesRhi }));
  const hasNoNewInformation = isNothingNew(subject);
  return {
    ...decide(subject, clock, updates),
    cautions: [],
    evidence: { ...evidenceOf(subject, clock), updates, hasNoNewInformation },
  };
}

function decide(
  subject: InterviewUse,
  clock: UseClock | null,
  updates: readonly ClockedUpdate[],
): Decision<typeof riskRecordUpdatedReasons> {
  if (clock === null) return { outcome: "cannot-tell", reason: "date-unknown" };
  const inTime = updates.filter(({ standing }) => standing === "in-time");
  if (inTime.some(({ citesRhi }) => citesRhi === true))
    return { outcome: "met", reason: "in-time" };
  if (isNothingNew(subject)) return { outcome: "not-applicable", reason: "no-new-information" };
  if (isNotSupplied(subject, "riskUpdates")) {
    return { outcome: "cannot-tell", reason: "not-supplied" };
  }
  if (clock.state === "in-time") return { outcome: "due", reason: "clock-running" };
  if (clock.state === "calendar-unknown") {
    return { outcome: "cannot-tell", reason: "calendar-unknown" };
  }
  if (inTime.length > 0) return { outcome: "cannot-tell", reason: "update-not-linked" };
  if (updates.some(isUndated)) return { outcome: "cannot-tell", reason: "date-unknown" };
  const isLate = updates.some(({ standing, citesRhi }) => standing === "late" && citesRhi === true);
  return { outcome: "breached", reason: isLate ? "late" : "not-recorded" };
}

// A statement that names nobody, or gives no reason, is none.
function isNothingNew({ noNewInformation }: InterviewUse): boolean {
  if (noNewInformation === null) return false;
  return holdsText(noNewInformation.by) && holdsText(noNewInformation.reason);
}

function isUndated({ standing }: ClockedUseEvent): boolean {
  return standing === "not-recorded" || standing === "date-unknown";
}
