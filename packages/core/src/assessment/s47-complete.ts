import { defineRule } from "../rule/index.js";
import { untimedEvidence } from "./clock.js";
import { type ClockFinding, clockReasons } from "./clock-reasons.js";
import { ClockSubject } from "./clock-subject.js";
import { dutySpan } from "./recorded-day.js";
import { thisProject } from "./sources.js";
import {
  judgeWorkingDays,
  type WorkingDayEvidence,
  type WorkingDayRule,
  workingDayCautions,
} from "./working-day-clock.js";
import {
  limitSchema,
  type WorkingDayParameters,
  workingDayParameters,
  workingDayParametersSchema,
} from "./working-day-parameters.js";

/**
 * Was the outcome of the section 47 enquiry recorded in time? `start` is the day on which the enquiry
 * began, `end` that on which its outcome was recorded. There is no national limit: until an authority
 * sets its own, no duty applies.
 */
export const s47Complete: WorkingDayRule<number | null> = defineRule({
  id: "s47-complete",
  version: 1,
  title: "Section 47 enquiry completed within the authority's own limit",
  source: thisProject,
  label: "sample",
  effectiveFrom: "2026-01-01",
  effectiveTo: null,
  parameters: workingDayParameters<number | null>(null, "sample"),
  reasons: clockReasons(["no-limit-set", "transferred-out"], ["calendar-unknown"]),
  cautions: workingDayCautions,
  subjectSchema: ClockSubject,
  parametersSchema: workingDayParametersSchema(limitSchema.nullable()),
  dutyArose: ({ start }) => dutySpan(start),
  judge,
});

function judge(
  subject: ClockSubject,
  parameters: WorkingDayParameters<number | null>,
): ClockFinding<WorkingDayEvidence> {
  const { limitWorkingDays } = parameters;
  if (limitWorkingDays !== null)
    return judgeWorkingDays(subject, { ...parameters, limitWorkingDays });
  return {
    outcome: "not-applicable",
    reason: subject.notApplicableReason ?? "no-limit-set",
    cautions: [],
    evidence: { ...untimedEvidence(subject), workingDays: null },
  };
}
