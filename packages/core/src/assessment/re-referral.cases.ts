import type { RuleCase } from "../rule/index.js";
import type { ReReferralParameters } from "./re-referral.js";
import type { ReReferralSubject } from "./re-referral-subject.js";

type ReReferralCase = RuleCase<ReReferralSubject, ReReferralParameters>;

const IN_WINDOW = { outcome: "met", reason: "previous-referral-in-window" } as const;
const NOT_IN_WINDOW = {
  outcome: "not-applicable",
  reason: "no-previous-referral-in-window",
} as const;

/** A child referred on 1 June 2026, with earlier referrals on these days. */
function referredAfter(...dates: readonly (string | null)[]): ReReferralSubject {
  return {
    asOf: "2026-06-30",
    referralDate: "2026-06-01",
    previousReferrals: dates.map((date) => ({ date })),
  };
}

/** At least one example for every answer. */
export const reReferralCases: readonly ReReferralCase[] = [
  { why: "referred six months earlier", subject: referredAfter("2025-12-01"), expect: IN_WINDOW },
  {
    why: "referred twelve months earlier",
    subject: referredAfter("2025-06-01"),
    expect: IN_WINDOW,
  },
  {
    why: "the day before that is too long ago",
    subject: referredAfter("2025-05-31"),
    expect: NOT_IN_WINDOW,
  },
  {
    why: "an authority that leaves the anniversary out",
    subject: referredAfter("2025-06-01"),
    parameters: { includeAnniversary: false },
    expect: NOT_IN_WINDOW,
  },
  {
    why: "twelve months from 29 February end with February",
    subject: { ...referredAfter("2024-02-29"), referralDate: "2025-02-28" },
    expect: IN_WINDOW,
  },
  {
    why: "a second form for the same day",
    subject: referredAfter("2026-06-01"),
    expect: NOT_IN_WINDOW,
  },
  {
    why: "a contact that did not become a referral",
    subject: {
      ...referredAfter(),
      previousReferrals: [{ date: "2026-01-01", isReferral: false }],
    },
    expect: NOT_IN_WINDOW,
  },
  {
    why: "a referral on a day that no month has",
    subject: { ...referredAfter("2025-12-01"), referralDate: "2026-02-30" },
    expect: { outcome: "cannot-tell", reason: "invalid-date" },
  },
  {
    why: "an earlier referral, nobody recorded when",
    subject: referredAfter(null),
    expect: { outcome: "cannot-tell", reason: "previous-referral-date-unknown" },
  },
  {
    why: "one in the window is enough, whenever the other was",
    subject: referredAfter(null, "2025-12-01"),
    expect: IN_WINDOW,
  },
  {
    why: "the data go back to 2 June 2025 only",
    subject: { ...referredAfter(), historyFrom: "2025-06-02" },
    expect: { outcome: "cannot-tell", reason: "history-too-short" },
  },
  {
    why: "data that go back twelve months are enough to say no",
    subject: { ...referredAfter(), historyFrom: "2025-06-01" },
    expect: NOT_IN_WINDOW,
  },
];
