import type { AliasField } from "../field.js";
import { anyCode, declared, eventTime, flag, keyOf, requiredTime } from "../fields.js";
import type { TableMapping } from "../table.js";
import { link, person, REFERRAL, S47, S47_STARTED, WORKER } from "./keys.js";
import { of, ssdTable } from "./ssd-table.js";

const enquired = person("s47e_person_id");
const enquiryStarted = requiredTime("s47e_s47_start_date");

const s47Key = keyOf(enquired, enquiryStarted);

/** Section 47 enquiries. */
export const s47Enquiries: TableMapping = ssdTable(
  "ssd_s47_enquiry",
  of(
    "s47e",
    "s47_enquiry_id referral_id person_id s47_start_date s47_end_date s47_nfa s47_outcome_json " +
      "s47_completed_by_team s47_completed_by_worker_id",
  ),
  ["s47e_s47_enquiry_id", "s47e_person_id", "s47e_s47_start_date"],
  {
    givesAliases: [
      { scheme: S47, from: "s47e_s47_enquiry_id", value: s47Key },
      { scheme: S47_STARTED, from: "s47e_s47_enquiry_id", value: enquiryStarted },
    ],
    streams: [
      {
        entity: "s47_enquiry",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          s47Key,
          personKey: enquired,
          referralKey: link(REFERRAL, "s47e_referral_id"),
          started: enquiryStarted,
          ended: eventTime("s47e_s47_end_date"),
          workerRef: {
            as: "workerRef",
            from: "s47e_s47_completed_by_worker_id",
            kind: "alias",
            scheme: WORKER,
          },
        },
      },
    ],
  },
);

const conferred = person("icpc_person_id");
const held = eventTime("icpc_icpc_date");
const enquiry: AliasField = {
  as: "alias",
  from: "icpc_s47_enquiry_id",
  scheme: S47,
  isRequired: true,
};

/** Initial child protection conferences: meetings, and the end of the enquiries that led to them. */
export const initialConferences: TableMapping = ssdTable(
  "ssd_initial_cp_conference",
  of(
    "icpc",
    "icpc_id icpc_meeting_id s47_enquiry_id person_id cp_plan_id referral_id icpc_transfer_in " +
      "icpc_target_date icpc_date icpc_outcome_cp_flag icpc_outcome_json icpc_team icpc_worker_id",
  ),
  ["icpc_person_id", "icpc_s47_enquiry_id", "icpc_icpc_date"],
  {
    streams: [
      {
        entity: "meeting",
        sameKey: "collide",
        fields: {
          meetingKey: keyOf(conferred, declared("icpc"), held),
          personKey: conferred,
          meetingType: declared("icpc"),
          due: eventTime("icpc_icpc_target_date"),
          held,
        },
      },
      {
        entity: "s47_enquiry",
        sameKey: "agree",
        onlyWhenFilled: "icpc_s47_enquiry_id",
        fields: {
          s47Key: enquiry,
          personKey: conferred,
          started: { ...enquiry, scheme: S47_STARTED },
          icpcTarget: eventTime("icpc_icpc_target_date"),
          icpcHeld: held,
        },
      },
    ],
  },
);

const planned = person("cppl_person_id");
const planStarted = requiredTime("cppl_cp_plan_start_date");

/** Child protection plans. */
export const protectionPlans: TableMapping = ssdTable(
  "ssd_cp_plans",
  of(
    "cppl",
    "cp_plan_id referral_id icpc_id person_id cp_plan_start_date cp_plan_end_date cp_plan_ola " +
      "cp_plan_initial_category cp_plan_latest_category",
  ),
  ["cppl_person_id", "cppl_cp_plan_start_date"],
  {
    streams: [
      {
        entity: "plan",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          planKey: keyOf(planned, declared("cp"), planStarted),
          planType: declared("cp"),
          personKey: planned,
          referralKey: link(REFERRAL, "cppl_referral_id"),
          started: planStarted,
          ended: eventTime("cppl_cp_plan_end_date"),
          categoryInitial: anyCode("cppl_cp_plan_initial_category"),
          categoryLatest: anyCode("cppl_cp_plan_latest_category"),
          otherAuthority: flag("cppl_cp_plan_ola"),
        },
      },
    ],
  },
);

const reviewed = person("cppr_person_id");
const reviewHeld = eventTime("cppr_cp_review_date");

/** Reviews of child protection plans. */
export const protectionReviews: TableMapping = ssdTable(
  "ssd_cp_reviews",
  of(
    "cppr",
    "cp_review_id person_id cp_plan_id cp_review_due cp_review_date cp_review_meeting_id " +
      "cp_review_outcome_continue_cp cp_review_quorate cp_review_participation",
  ),
  ["cppr_person_id", "cppr_cp_review_date"],
  {
    streams: [
      {
        entity: "meeting",
        sameKey: "collide",
        fields: {
          meetingKey: keyOf(reviewed, declared("rcpc"), reviewHeld),
          personKey: reviewed,
          meetingType: declared("rcpc"),
          due: eventTime("cppr_cp_review_due"),
          held: reviewHeld,
          participation: anyCode("cppr_cp_review_participation"),
        },
      },
    ],
  },
);
