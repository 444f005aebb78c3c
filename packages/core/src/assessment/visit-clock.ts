import { defineRule, type Rule } from "../rule/index.js";
import { type ClockCaution, type ClockReasons, clockReasons } from "./clock-reasons.js";
import { dutySpan } from "./recorded-day.js";
import { judgeVisits, type VisitEvidence, VisitSubject } from "./visits.js";
import {
  judgeWorkingDays,
  type WorkingDayClock,
  type WorkingDayEvidence,
  workingDayCautions,
} from "./working-day-clock.js";
import {
  limitSchema,
  type WorkingDayParameters,
  workingDayParameters,
  workingDayParametersSchema,
} from "./working-day-parameters.js";

/** A rule that times visits in working days. */
export type VisitRule = Rule<
  VisitSubject,
  WorkingDayParameters,
  ClockReasons,
  ClockCaution,
  WorkingDayEvidence & VisitEvidence
>;

/** Makes a rule that times the next visit with the child seen in working days. */
export function visitClock({
  limitWorkingDays,
  notApplicable,
  ...metadata
}: WorkingDayClock): VisitRule {
  return defineRule({
    ...metadata,
    version: 1,
    effectiveTo: null,
    parameters: workingDayParameters(limitWorkingDays, metadata.label),
    reasons: clockReasons(notApplicable, ["calendar-unknown", "child-seen-unknown"]),
    cautions: workingDayCautions,
    subjectSchema: VisitSubject,
    parametersSchema: workingDayParametersSchema(limitSchema),
    dutyArose: ({ start }) => dutySpan(start),
    judge: (subject, parameters) =>
      judgeVisits(subject, (clock) => judgeWorkingDays(clock, parameters)),
  });
}
