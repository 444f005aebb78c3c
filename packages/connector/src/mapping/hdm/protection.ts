import type { AliasField } from "../field.js";
import { anyCode, declared, eventTime, flag, keyOf, requiredTime } from "../fields.js";
import type { TableMapping } from "../table.js";
import { gives, hdmTable, link, partOf, personKey } from "./keys.js";

const started = requiredTime("START_DTTM");
const s47Key = keyOf(personKey, started);

/** Section 47 enquiries. */
export const s47Enquiries: TableMapping = hdmTable(
  "FACT_S47",
  "FACT_S47_ID DIM_PERSON_ID FACT_REFERRAL_ID START_DTTM END_DTTM COMPLETED_BY_USER_STAFF_ID",
  {
    required: ["FACT_S47_ID", "DIM_PERSON_ID", "START_DTTM"],
    givesAliases: [gives("FACT_S47_ID", s47Key), gives("FACT_S47_ID", started, ".started")],
    streams: [
      {
        entity: "s47_enquiry",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          s47Key,
          personKey,
          referralKey: link("FACT_REFERRAL_ID"),
          started,
          ended: eventTime("END_DTTM"),
          workerRef: { as: "workerRef", from: "COMPLETED_BY_USER_STAFF_ID", kind: "key" },
        },
      },
    ],
  },
);

/** When meetings were held. No child stands here: the tables of each kind of meeting name them. */
export const meetings: TableMapping = hdmTable(
  "FACT_MEETINGS",
  "FACT_MEETING_ID ACTUAL_DTTM CANCELLED DIM_LOOKUP_MTG_TYPE_ID_CODE",
  {
    required: ["FACT_MEETING_ID", "ACTUAL_DTTM"],
    leftOutWhen: [{ column: "CANCELLED", is: ["y", "yes", "1"] }],
    givesAliases: [gives("FACT_MEETING_ID", eventTime("ACTUAL_DTTM"), ".held")],
    streams: [],
  },
);

const held = partOf("FACT_MEETING_ID", ".held");
const due = eventTime("DUE_DTTM");
const enquiry: AliasField = { ...link("FACT_S47_ID"), isRequired: true };

/** Initial child protection conferences: meetings, and the end of the enquiries that led to them. */
export const initialConferences: TableMapping = hdmTable(
  "FACT_CP_CONFERENCE",
  "FACT_CP_CONFERENCE_ID DIM_PERSON_ID FACT_S47_ID FACT_MEETING_ID DUE_DTTM TRANSFER_IN_FLAG",
  {
    required: ["DIM_PERSON_ID", "FACT_MEETING_ID", "FACT_S47_ID"],
    streams: [
      {
        entity: "meeting",
        sameKey: "collide",
        fields: {
          meetingKey: keyOf(personKey, declared("icpc"), held),
          personKey,
          meetingType: declared("icpc"),
          due,
          held,
        },
      },
      {
        entity: "s47_enquiry",
        sameKey: "agree",
        onlyWhenFilled: "FACT_S47_ID",
        unless: { column: "FACT_S47_ID", is: ["-1"] },
        fields: {
          s47Key: enquiry,
          personKey,
          started: { ...partOf("FACT_S47_ID", ".started"), isRequired: true },
          icpcTarget: due,
          icpcHeld: held,
        },
      },
    ],
  },
);

/** Child protection plans. */
export const protectionPlans: TableMapping = hdmTable(
  "FACT_CP_PLAN",
  "FACT_CP_PLAN_ID DIM_PERSON_ID FACT_REFERRAL_ID START_DTTM END_DTTM INIT_CATEGORY_DESC CP_CATEGORY_DESC IS_OLA",
  {
    required: ["DIM_PERSON_ID", "START_DTTM", "FACT_CP_PLAN_ID"],
    givesAliases: [gives("FACT_CP_PLAN_ID", personKey, ".person")],
    streams: [
      {
        entity: "plan",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          planKey: keyOf(personKey, declared("cp"), started),
          planType: declared("cp"),
          personKey,
          referralKey: link("FACT_REFERRAL_ID"),
          started,
          ended: eventTime("END_DTTM"),
          categoryInitial: anyCode("INIT_CATEGORY_DESC"),
          categoryLatest: anyCode("CP_CATEGORY_DESC"),
          otherAuthority: flag("IS_OLA"),
        },
      },
    ],
  },
);

const planStatus = "DIM_LOOKUP_PLAN_STATUS_ID_CODE";

/** Child in need plans, one summary each. */
export const needPlans: TableMapping = hdmTable(
  "FACT_CARE_PLAN_SUMMARY",
  `FACT_CARE_PLAN_SUMMARY_ID DIM_PERSON_ID FACT_REFERRAL_ID START_DTTM END_DTTM ${planStatus}`,
  {
    required: ["FACT_CARE_PLAN_SUMMARY_ID", "DIM_PERSON_ID", "START_DTTM"],
    streams: [
      {
        entity: "plan",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          planKey: keyOf(personKey, declared("cin"), started),
          planType: declared("cin"),
          personKey,
          referralKey: link("FACT_REFERRAL_ID"),
          started,
          ended: eventTime("END_DTTM"),
        },
      },
    ],
  },
);

/** Reviews of plans and of care: two tables of one kind. */
export const reviews: readonly TableMapping[] = [
  reviewTable("FACT_CP_REVIEW", "FACT_CP_REVIEW_ID FACT_CP_PLAN_ID", "rcpc"),
  reviewTable("FACT_CLA_REVIEW", "FACT_CLA_REVIEW_ID FACT_CLA_ID", "claReview"),
];

function reviewTable(name: string, ids: string, type: string): TableMapping {
  const heldAt = eventTime("MEETING_DTTM");
  return hdmTable(name, `${ids} DIM_PERSON_ID FACT_MEETING_ID DUE_DTTM MEETING_DTTM`, {
    required: [ids.split(" ")[0] ?? "", "DIM_PERSON_ID", "MEETING_DTTM"],
    streams: [
      {
        entity: "meeting",
        sameKey: "collide",
        fields: {
          meetingKey: keyOf(personKey, declared(type), heldAt),
          personKey,
          meetingType: declared(type),
          due,
          held: heldAt,
        },
      },
    ],
  });
}
