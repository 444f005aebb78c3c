import * as z from "zod";
import { defineRule, type Rule } from "../rule/index.js";
import { calendarCautions, judgeCalendarClock } from "./calendar-clock.js";
import type { ClockEvidence } from "./clock.js";
import { type ClockCaution, type ClockReasons, clockReasons } from "./clock-reasons.js";
import { dutySpan } from "./recorded-day.js";
import { judgeVisits, type VisitEvidence, VisitSubject } from "./visits.js";

/** What may be set for the visits to a looked-after child. */
export interface ClaVisitParameters {
  readonly weeks: number;
}

const DAYS_PER_WEEK = 7;

/**
 * Was a looked-after child seen again within 6 weeks? `start` is the day of the last visit with the
 * child seen, or of the start of the placement. Regulation 28 allows longer in some settled placements.
 */
export const claVisit: Rule<
  VisitSubject,
  ClaVisitParameters,
  ClockReasons,
  ClockCaution,
  ClockEvidence & VisitEvidence
> = defineRule({
  id: "cla-visit",
  version: 1,
  title: "Looked-after child seen within 6 weeks",
  source: {
    title: "The Care Planning, Placement and Case Review (England) Regulations 2010",
    publisher: "HM Government",
    published: "2010",
  },
  label: "statutory",
  effectiveFrom: "2011-04-01",
  effectiveTo: null,
  parameters: {
    weeks: {
      default: 6,
      label: "statutory",
      meaning: "weeks allowed; more where the regulations allow it in a settled placement",
    },
  },
  reasons: clockReasons(["period-ended", "transferred-out"], ["child-seen-unknown"]),
  cautions: calendarCautions,
  subjectSchema: VisitSubject,
  parametersSchema: z.strictObject({ weeks: z.int().min(1) }),
  dutyArose: ({ start }) => dutySpan(start),
  judge: (subject, { weeks }) =>
    judgeVisits(subject, (clock) =>
      judgeCalendarClock(clock, (day) => day + weeks * DAYS_PER_WEEK),
    ),
});
