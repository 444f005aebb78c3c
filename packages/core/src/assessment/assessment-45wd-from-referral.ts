import { workingTogether } from "./sources.js";
import { type WorkingDayRule, workingDayClock } from "./working-day-clock.js";

/**
 * Was the assessment authorised within 45 working days of the referral? `start` is the day of the
 * referral, `end` that of the authorisation.
 *
 * The maximum is not a target. Never mix this clock with the one from the start of the assessment in
 * one percentage, nor finished assessments with open ones.
 */
export const assessment45wdFromReferral: WorkingDayRule = workingDayClock({
  id: "assessment-45wd-from-referral",
  title: "Assessment authorised within 45 working days of the referral",
  source: workingTogether,
  label: "guidance",
  effectiveFrom: "2013-04-15",
  limitWorkingDays: 45,
  notApplicable: ["assessment-cancelled", "transferred-out"],
});
