import type { NaturalKeyField } from "../field.js";
import { anyCode, declared, event, flag, keyOf, listed, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { below, child, cinTable } from "./cin-table.js";

const EPISODE = below("CINdetails", "CINreferralDate ReferralSource");
const received = requiredEvent("CINdetails/CINreferralDate");
const source = anyCode("CINdetails/ReferralSource");

/** The episode of need in which a row stands. */
export const referralKey: NaturalKeyField = keyOf(
  child,
  event("CINdetails/CINreferralDate"),
  source,
);

/** The columns by which a row is known to be of an episode. */
export const ofEpisode: readonly string[] = EPISODE;

const conference = event("CINdetails/DateOfInitialCPC");

/**
 * Episodes of need, each with its referral. The first conference of an episode is a meeting; the one that
 * ends an enquiry stands with the enquiry, and is another fact.
 */
export const referrals: TableMapping = cinTable(
  "referral",
  [
    ...EPISODE,
    ...below(
      "CINdetails",
      "PrimaryNeedCode CINclosureDate ReasonForClosure DateOfInitialCPC ReferralNFA",
    ),
  ],
  {
    at: "CINdetails",
    streams: [
      {
        entity: "referral",
        sameKey: "collide",
        inOrder: [["received", "closed"]],
        fields: {
          referralKey,
          personKey: child,
          received,
          source,
          primaryNeed: listed("CINdetails/PrimaryNeedCode", "N0 N1 N2 N3 N4 N5 N6 N7 N8 N9"),
          nfa: flag("CINdetails/ReferralNFA"),
          closed: event("CINdetails/CINclosureDate"),
          closeReason: listed("CINdetails/ReasonForClosure", "RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9"),
        },
      },
      {
        entity: "meeting",
        sameKey: "agree",
        onlyWhenFilled: "CINdetails/DateOfInitialCPC",
        fields: {
          meetingKey: keyOf(child, declared("icpc"), conference),
          personKey: child,
          meetingType: declared("icpc"),
          held: conference,
        },
      },
    ],
  },
);

const FACTORS = "CINdetails/Assessments/FactorsIdentifiedAtAssessment/AssessmentFactors";
const started = event("CINdetails/Assessments/AssessmentActualStartDate");

/** Assessments. Without a day of authorisation one is still open, or nobody said so. */
export const assessments: TableMapping = cinTable(
  "assessment",
  [
    ...EPISODE,
    ...below(
      "CINdetails/Assessments",
      "AssessmentActualStartDate AssessmentInternalReviewDate AssessmentAuthorisationDate",
    ),
    FACTORS,
  ],
  {
    at: "CINdetails/Assessments",
    streams: [
      {
        entity: "assessment",
        sameKey: "collide",
        inOrder: [["started", "authorised"]],
        fields: {
          assessmentKey: keyOf(child, started, referralKey),
          personKey: child,
          referralKey,
          started,
          authorised: event("CINdetails/Assessments/AssessmentAuthorisationDate"),
          factors: {
            as: "codes",
            from: FACTORS,
            separator: "\n",
            known: listed(
              "",
              "1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8A 8B 8C 8D 8E 8F 9A 10A 11A 12A " +
                "13A 14A 15A 16A 17A 18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A",
            ).known,
          },
          status: declared("unknown"),
        },
      },
    ],
  },
);

const planStarted = requiredEvent("CINdetails/CINPlanDates/CINPlanStartDate");

/** Child in need plans; the census has them since 2022. */
export const needPlans: TableMapping = cinTable(
  "child in need plan",
  [...EPISODE, ...below("CINdetails/CINPlanDates", "CINPlanStartDate CINPlanEndDate")],
  {
    at: "CINdetails/CINPlanDates",
    since: 2022,
    streams: [
      {
        entity: "plan",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          planKey: keyOf(child, declared("cin"), planStarted),
          planType: declared("cin"),
          personKey: child,
          referralKey,
          started: planStarted,
          ended: event("CINdetails/CINPlanDates/CINPlanEndDate"),
        },
      },
    ],
  },
);
