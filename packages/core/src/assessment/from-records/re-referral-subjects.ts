import {
  type Contribution,
  groupBy,
  type MergedRecord,
  mergeContributions,
  type Referral,
} from "../../records/index.js";
import type { ReReferralSubject } from "../re-referral-subject.js";
import { dayThatCame } from "./day-fact.js";

/** A referral with those of the same child beside it. */
export interface RecordedReferral {
  readonly personKey: string;
  readonly referralKey: string;
  readonly subject: ReReferralSubject;
}

/**
 * One subject for each referral. A day that may be one of two, or that two sources leave in doubt, is
 * no day that is known.
 *
 * @param asOf        the instant as at which the records speak, ISO 8601 with offset
 * @param historyFrom the first day that the data cover, as `YYYY-MM-DD`; `null` when they go back for ever
 * @returns in the order of the referrals given
 */
export function reReferralSubjects(
  referrals: readonly Contribution<Referral>[],
  asOf: string,
  historyFrom: string | null,
): readonly RecordedReferral[] {
  const merged = mergeContributions(referrals, ({ referralKey }) => referralKey);
  const ofChild = groupBy(merged, ({ record }) => record.personKey);
  return merged.map((referral) => {
    const { personKey, referralKey } = referral.record;
    const others = (ofChild.get(personKey) ?? []).filter((other) => other !== referral);
    return {
      personKey,
      referralKey,
      subject: {
        asOf,
        referralDate: receivedOn(referral),
        previousReferrals: others.map((other) => ({ date: receivedOn(other) })),
        historyFrom,
      },
    };
  });
}

function receivedOn(referral: MergedRecord<Referral>): string | null {
  const received = dayThatCame(referral, "received");
  if (received.kind !== "on") return null;
  const { earliestOn, latestOn } = received.days;
  return earliestOn === latestOn ? earliestOn : null;
}
