import * as z from "zod";
import { defineRule, type Rule } from "../rule/index.js";
import { addMonths, dayNumber, dayText } from "../time/index.js";
import { calendarCautions, judgeCalendarClock } from "./calendar-clock.js";
import type { ClockEvidence } from "./clock.js";
import { type ClockCaution, type ClockReasons, clockReasons } from "./clock-reasons.js";
import { ClockSubject } from "./clock-subject.js";
import { dutySpan } from "./recorded-day.js";
import { workingTogether } from "./sources.js";

/** What an authority may set for a review of a child protection plan. */
export interface ReviewParameters {
  /** Calendar months, clipped to the end of the month. */
  readonly months: number;
}

/** A rule that times a review child protection conference. */
export type ReviewRule = Rule<
  ClockSubject,
  ReviewParameters,
  ClockReasons,
  ClockCaution,
  ClockEvidence
>;

/** In what one review differs from another. */
export interface ReviewClock {
  readonly id: string;
  readonly title: string;
  readonly months: number;
}

/** Makes a rule that times a review child protection conference in calendar months. */
export function reviewClock({ months, ...names }: ReviewClock): ReviewRule {
  return defineRule({
    ...names,
    version: 1,
    source: workingTogether,
    label: "guidance",
    effectiveFrom: "2013-04-15",
    effectiveTo: null,
    parameters: {
      months: {
        default: months,
        label: "guidance",
        meaning: "calendar months allowed, clipped to the end of the month",
      },
    },
    reasons: clockReasons(["plan-ended", "transferred-out"]),
    cautions: calendarCautions,
    subjectSchema: ClockSubject,
    parametersSchema: z.strictObject({ months: z.int().min(1) }),
    dutyArose: ({ start }) => dutySpan(start),
    judge: (subject, parameters) =>
      judgeCalendarClock(subject, (day) => dayNumber(addMonths(dayText(day), parameters.months))),
  });
}
