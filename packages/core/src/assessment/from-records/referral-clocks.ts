import {
  type Assessment,
  groupBy,
  type MergedRecord,
  mergeContributions,
  naturalKeyOf,
  type Referral,
} from "../../records/index.js";
import { assessment45wdFromReferral } from "../assessment-45wd-from-referral.js";
import { assessment45wdFromStart } from "../assessment-45wd-from-start.js";
import { referralDecision1wd } from "../referral-decision-1wd.js";
import type { AssessmentRecords } from "./assessment-records.js";
import { BLANK, type DayFact, dayFact, dayThatCame, NOT_SUPPLIED, UNKNOWN } from "./day-fact.js";
import { type RecordedClock, timedFrom } from "./recorded-clock.js";

type Told = Pick<AssessmentRecords, "referrals" | "assessments" | "suppliedFields">;

/** From each referral to the decision on its next step. */
export function referralDecisionClocks(told: Told, asOf: string): readonly RecordedClock[] {
  return mergeReferrals(told).map((referral) => {
    const { personKey, referralKey } = referral.record;
    const received = dayThatCame(referral, "received");
    const decided = decisionDay(referral, told.suppliedFields);
    return {
      rule: referralDecision1wd,
      personKey,
      about: { entity: "referral", key: referralKey },
      subject: { asOf, ...timedFrom(received, decided) },
    };
  });
}

// To take no further action is itself the decision: where that is on record, it was made.
function decisionDay(referral: MergedRecord<Referral>, supplied: ReadonlySet<string>): DayFact {
  const decided = dayFact("referral", referral, "decided", supplied);
  return decided.kind !== "on" && referral.record.nfa === "yes" ? UNKNOWN : decided;
}

/** Two clocks for each assessment, never to be mixed: from its referral, and from its own start. */
export function assessmentClocks(told: Told, asOf: string): readonly RecordedClock[] {
  const receivedOf = receivedByReferral(told);
  const assessments = mergeContributions(told.assessments, ({ assessmentKey }) => assessmentKey);
  return assessments.flatMap((assessment): readonly RecordedClock[] => {
    const { personKey, assessmentKey, status } = assessment.record;
    const authorised = authorisedDay(assessment, told.suppliedFields);
    const started = dayFact("assessment", assessment, "started", told.suppliedFields);
    const about = { entity: "assessment", key: assessmentKey } as const;
    const isCancelled = status.code === "cancelled";
    const fallsAway = isCancelled ? { notApplicableReason: "assessment-cancelled" } : {};
    const from = (start: DayFact) => ({ asOf, ...timedFrom(start, authorised), ...fallsAway });
    return [
      {
        rule: assessment45wdFromReferral,
        personKey,
        about,
        subject: from(receivedOf(assessment)),
      },
      { rule: assessment45wdFromStart, personKey, about, subject: from(started) },
    ];
  });
}

// A day of authorisation and a status that says otherwise leave both in doubt.
function authorisedDay(
  assessment: MergedRecord<Assessment>,
  supplied: ReadonlySet<string>,
): DayFact {
  const authorised = dayFact("assessment", assessment, "authorised", supplied);
  const status = assessment.record.status.code;
  const isOn = authorised.kind === "on";
  if (isOn && (status === "inProgress" || status === "draft")) return UNKNOWN;
  return !isOn && status === "authorised" ? UNKNOWN : authorised;
}

function receivedByReferral(told: Told): (assessment: MergedRecord<Assessment>) => DayFact {
  const referrals = groupBy(mergeReferrals(told), ({ record }) => naturalKeyOf(record.referralKey));
  const isCarried = told.suppliedFields.has("referral.received");
  return ({ record: { referralKey }, inDoubt }) => {
    if (inDoubt.has("referralKey")) return UNKNOWN;
    if (referralKey === undefined) return NOT_SUPPLIED;
    if (referralKey === null) return BLANK;
    const [referral, twin] = referrals.get(naturalKeyOf(referralKey)) ?? [];
    if (referral === undefined) return isCarried ? BLANK : NOT_SUPPLIED;
    if (twin !== undefined) return UNKNOWN;
    return dayThatCame(referral, "received");
  };
}

function mergeReferrals({ referrals }: Told): readonly MergedRecord<Referral>[] {
  return mergeContributions(referrals, ({ referralKey }) => referralKey);
}
