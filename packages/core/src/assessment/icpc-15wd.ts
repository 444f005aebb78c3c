import * as z from "zod";
import { defineRule, type Rule } from "../rule/index.js";
import {
  type ClockCaution,
  type ClockFinding,
  type ClockReasons,
  clockReasons,
} from "./clock-reasons.js";
import { type ClockSubject, clockStartShape } from "./clock-subject.js";
import { dutySpan, RecordedDay } from "./recorded-day.js";
import { workingTogether } from "./sources.js";
import {
  judgeWorkingDays,
  type WorkingDayEvidence,
  workingDayCautions,
} from "./working-day-clock.js";
import {
  limitSchema,
  type WorkingDayParameters,
  workingDayParameters,
  workingDayParametersSchema,
} from "./working-day-parameters.js";

/** A section 47 enquiry, to be timed from its strategy discussion to the conference. */
export interface IcpcSubject extends ClockSubject {
  /** `null` when nobody recorded whether a conference is required; left out, it is. */
  readonly isConferenceRequired?: boolean | null;
}

/** Checks an {@link IcpcSubject} that comes from outside. */
export const IcpcSubject: z.ZodType<IcpcSubject> = z.strictObject({
  ...clockStartShape,
  end: RecordedDay.nullable(),
  isConferenceRequired: z.boolean().nullable().exactOptional(),
});

/**
 * Was the initial child protection conference held within 15 working days? `start` is the day of the
 * strategy discussion that began the section 47 enquiry, or of the enquiry's start where the authority
 * configures that; `end` is the day of the conference.
 *
 * Most enquiries lead to no conference: where none is on record, and nobody recorded whether one is
 * required, silence is no missed conference.
 */
export const icpc15wd: Rule<
  IcpcSubject,
  WorkingDayParameters,
  ClockReasons,
  ClockCaution,
  WorkingDayEvidence
> = defineRule({
  id: "icpc-15wd",
  version: 1,
  title: "Initial child protection conference within 15 working days of the strategy discussion",
  source: workingTogether,
  label: "guidance",
  effectiveFrom: "2013-04-15",
  effectiveTo: null,
  parameters: workingDayParameters(15, "guidance"),
  reasons: clockReasons(
    ["conference-not-required", "transferred-out"],
    ["calendar-unknown", "conference-need-unknown"],
  ),
  cautions: workingDayCautions,
  subjectSchema: IcpcSubject,
  parametersSchema: workingDayParametersSchema(limitSchema),
  dutyArose: ({ start }) => dutySpan(start),
  judge,
});

function judge(
  { isConferenceRequired = true, ...clock }: IcpcSubject,
  parameters: WorkingDayParameters,
): ClockFinding<WorkingDayEvidence> {
  const { notApplicableReason = null } = clock;
  if (isConferenceRequired === false && notApplicableReason === null) {
    return judge({ ...clock, notApplicableReason: "conference-not-required" }, parameters);
  }
  const finding = judgeWorkingDays(clock, parameters);
  const restsOnSilence = finding.reason === "clock-running" || finding.reason === "overdue-open";
  if (isConferenceRequired !== null || !restsOnSilence) return finding;
  return { ...finding, outcome: "cannot-tell", reason: "conference-need-unknown" };
}
