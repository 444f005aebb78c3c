import * as z from "zod";
import { defineRule, type Finding, type Rule } from "../rule/index.js";
import { addMonths, isCalendarDay } from "../time/index.js";
import { ReReferralSubject } from "./re-referral-subject.js";
import { dutySpan } from "./recorded-day.js";

/** What an authority may set for re-referrals. */
export interface ReReferralParameters {
  /** Calendar months, clipped to the end of the month. */
  readonly months: number;
  readonly includeAnniversary: boolean;
}

/** What a re-referral's answer rests on. */
export interface ReReferralEvidence {
  /** `null` when it cannot be told. */
  readonly isReReferral: boolean | null;
  /** The latest earlier referral in the window; with "no", the latest earlier one of all. */
  readonly previousReferral: string | null;
}

/** Every reason the rule on re-referrals may give, by outcome (domain guide, 3.4). */
export const reReferralReasons = {
  met: ["previous-referral-in-window"],
  breached: [],
  due: [],
  "cannot-tell": ["invalid-date", "previous-referral-date-unknown", "history-too-short"],
  "not-applicable": ["no-previous-referral-in-window"],
} as const;

type ReReferralFinding = Finding<typeof reReferralReasons, never, ReReferralEvidence>;

/**
 * Is this referral a re-referral: one within 12 months of an earlier one for the same child?
 *
 * Nobody owes anything here, so nothing can be breached or due: `met` says that the definition of a
 * re-referral is met, `not-applicable` that it is not. The share of re-referrals is counted on
 * `evidence.isReReferral`: those that are, out of those where it is not `null`.
 */
export const reReferral: Rule<
  ReReferralSubject,
  ReReferralParameters,
  typeof reReferralReasons,
  never,
  ReReferralEvidence
> = defineRule({
  id: "re-referral",
  version: 1,
  title: "Referral within 12 months of an earlier one for the same child",
  source: {
    title: "Children in need census statistics",
    publisher: "Department for Education",
    published: "2025",
  },
  label: "published-statistic",
  effectiveFrom: "2013-04-01",
  effectiveTo: null,
  parameters: {
    months: {
      default: 12,
      label: "published-statistic",
      meaning: "calendar months after a referral in which another is a re-referral",
    },
    includeAnniversary: {
      default: true,
      label: "sample",
      meaning: "whether the last day of these months still belongs to them",
    },
  },
  reasons: reReferralReasons,
  cautions: [],
  subjectSchema: ReReferralSubject,
  parametersSchema: z.strictObject({ months: z.int().min(1), includeAnniversary: z.boolean() }),
  dutyArose: ({ referralDate }) => dutySpan(referralDate),
  judge,
});

function judge(
  { referralDate, previousReferrals, historyFrom = null }: ReReferralSubject,
  { months, includeAnniversary }: ReReferralParameters,
): ReReferralFinding {
  if (!isDay(referralDate)) return cannotTell("invalid-date");
  const dates = previousReferrals
    .filter(({ isReferral = true }) => isReferral)
    .map(({ date }) => date);
  const earlier = dates.filter(isDay).filter((date) => date < referralDate);
  const latest = earlier.sort().at(-1) ?? null;
  const windowEnd = latest === null ? null : addMonths(latest, months);
  const isInWindow =
    windowEnd !== null &&
    (includeAnniversary ? referralDate <= windowEnd : referralDate < windowEnd);
  if (isInWindow) {
    return {
      outcome: "met",
      reason: "previous-referral-in-window",
      cautions: [],
      evidence: { isReReferral: true, previousReferral: latest },
    };
  }
  if (!dates.every(isDay)) return cannotTell("previous-referral-date-unknown");
  if (historyFrom !== null && historyFrom > addMonths(referralDate, -months)) {
    return cannotTell("history-too-short");
  }
  return {
    outcome: "not-applicable",
    reason: "no-previous-referral-in-window",
    cautions: [],
    evidence: { isReReferral: false, previousReferral: latest },
  };
}

function isDay(date: string | null): date is string {
  return date !== null && isCalendarDay(date);
}

function cannotTell(reason: (typeof reReferralReasons)["cannot-tell"][number]): ReReferralFinding {
  return {
    outcome: "cannot-tell",
    reason,
    cautions: [],
    evidence: { isReReferral: null, previousReferral: null },
  };
}
