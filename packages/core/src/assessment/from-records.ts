import type { AssessmentRecords, ClockStarts } from "./from-records/assessment-records.js";
import { enquiryClocks } from "./from-records/enquiry-clocks.js";
import { planClocks } from "./from-records/plan-clocks.js";
import type { RecordedClock } from "./from-records/recorded-clock.js";
import { assessmentClocks, referralDecisionClocks } from "./from-records/referral-clocks.js";
import { visitClocks } from "./from-records/visit-clocks.js";

export type { AssessmentRecords, ClockStarts } from "./from-records/assessment-records.js";
export { type RecordedReferral, reReferralSubjects } from "./from-records/re-referral-subjects.js";
export type { ClockRule, RecordedClock } from "./from-records/recorded-clock.js";

/**
 * Every case that the clocks of assessment and child protection time, without a guess: precision as the
 * mapping declared it; what happened on no known day as unknown, never as not done; and what no loaded
 * source can carry named as not supplied. A recurring duty, a visit or a review, has a case for each
 * stretch from one to the next, of which the last is open.
 *
 * @param asOf the instant as at which the records speak, ISO 8601 with offset
 * @returns rule by rule, in the order of the records given
 * @example
 * assessmentSubjects(records, asOf).map(({ rule, subject }) => rule.evaluate(subject));
 */
export function assessmentSubjects(
  records: AssessmentRecords,
  asOf: string,
  starts: ClockStarts = {},
): readonly RecordedClock[] {
  return [
    ...referralDecisionClocks(records, asOf),
    ...assessmentClocks(records, asOf),
    ...enquiryClocks(records, asOf, starts),
    ...planClocks(records, asOf),
    ...visitClocks(records, asOf),
  ];
}
