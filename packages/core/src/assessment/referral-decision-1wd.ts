import { workingTogether } from "./sources.js";
import { type WorkingDayRule, workingDayClock } from "./working-day-clock.js";

/**
 * Was the next step decided within one working day of the referral? `start` is the day on which the
 * referral was received, `end` that of the decision.
 */
export const referralDecision1wd: WorkingDayRule = workingDayClock({
  id: "referral-decision-1wd",
  title: "Decision on the next step within 1 working day of the referral",
  source: workingTogether,
  label: "guidance",
  effectiveFrom: "2013-04-15",
  limitWorkingDays: 1,
  notApplicable: ["transferred-out"],
});
