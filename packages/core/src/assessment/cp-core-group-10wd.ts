import { workingTogether } from "./sources.js";
import { type WorkingDayRule, workingDayClock } from "./working-day-clock.js";

/**
 * Did the core group first meet within 10 working days of the initial child protection conference?
 * `start` is the day of the conference, `end` that of the meeting.
 */
export const cpCoreGroup10wd: WorkingDayRule = workingDayClock({
  id: "cp-core-group-10wd",
  title: "First core group within 10 working days of the initial child protection conference",
  source: workingTogether,
  label: "guidance",
  effectiveFrom: "2013-04-15",
  limitWorkingDays: 10,
  notApplicable: ["transferred-out"],
});
