import { workingTogether } from "./sources.js";
import { type WorkingDayRule, workingDayClock } from "./working-day-clock.js";

/**
 * Was the assessment authorised within 45 working days of its own start? `start` is the day on which
 * the assessment began, `end` that of the authorisation.
 *
 * Published figures may rest on this clock: check the census guide of the year. Never mix it with the
 * one from the referral in one percentage.
 */
export const assessment45wdFromStart: WorkingDayRule = workingDayClock({
  id: "assessment-45wd-from-start",
  title: "Assessment authorised within 45 working days of its start",
  source: workingTogether,
  label: "sample",
  effectiveFrom: "2013-04-15",
  limitWorkingDays: 45,
  notApplicable: ["assessment-cancelled", "transferred-out"],
});
