export { assessment45wdFromReferral } from "./assessment-45wd-from-referral.js";
export { assessment45wdFromStart } from "./assessment-45wd-from-start.js";
export { assessmentRules } from "./assessment-rules.js";
export { cinVisit } from "./cin-visit.js";
export { type ClaVisitParameters, claVisit } from "./cla-visit.js";
export type { ClockEvidence, DayEvidence } from "./clock.js";
export {
  type ClockColumns,
  type ClockVerdictColumns,
  clockVerdictColumns,
  type DayRangeColumns,
  judgeClockColumns,
} from "./clock-columns.js";
export {
  type ClockCaution,
  type ClockCode,
  type ClockDecision,
  type ClockFinding,
  type ClockReasons,
  clockDecisions,
  type MoreCannotTell,
  type TimedReasons,
} from "./clock-reasons.js";
export { type ClockStart, ClockSubject } from "./clock-subject.js";
export { cpCoreGroup10wd } from "./cp-core-group-10wd.js";
export { cpVisit } from "./cp-visit.js";
export {
  type AssessmentRecords,
  assessmentSubjects,
  type ClockRule,
  type ClockStarts,
  type RecordedClock,
  type RecordedReferral,
  reReferralSubjects,
} from "./from-records.js";
export { IcpcSubject, icpc15wd } from "./icpc-15wd.js";
export { rcpcFirst3m } from "./rcpc-first-3m.js";
export { rcpcNext6m } from "./rcpc-next-6m.js";
export {
  type ReReferralEvidence,
  type ReReferralParameters,
  reReferral,
  reReferralReasons,
} from "./re-referral.js";
export { type PreviousReferral, ReReferralSubject } from "./re-referral-subject.js";
export {
  DAY_NOT_RECORDED,
  DAY_NOT_SUPPLIED,
  DAY_UNKNOWN,
  DAY_UNREADABLE,
  type DayRange,
  RecordedDay,
} from "./recorded-day.js";
export { referralDecision1wd } from "./referral-decision-1wd.js";
export type { ReviewParameters, ReviewRule } from "./review-clock.js";
export { s47Complete } from "./s47-complete.js";
export type { VisitRule } from "./visit-clock.js";
export { type RecordedVisit, type VisitEvidence, VisitSubject } from "./visits.js";
export type { WorkingDayEvidence, WorkingDayRule } from "./working-day-clock.js";
export type { WorkingDayParameters } from "./working-day-parameters.js";
