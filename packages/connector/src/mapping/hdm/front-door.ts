import { anyCode, eventTime, flag, keyOf, requiredTime } from "../fields.js";
import type { TableMapping } from "../table.js";
import { gives, hdmTable, link, personKey } from "./keys.js";

const contactAt = requiredTime("CONTACT_DTTM");
const source = anyCode("DIM_LOOKUP_CONT_SORC_ID");

/** Approaches to the front door. */
export const contacts: TableMapping = hdmTable(
  "FACT_CONTACTS",
  "FACT_CONTACT_ID DIM_PERSON_ID CONTACT_DTTM DIM_LOOKUP_CONT_SORC_ID",
  {
    required: ["DIM_PERSON_ID", "CONTACT_DTTM"],
    streams: [
      {
        entity: "contact",
        sameKey: "collide",
        fields: {
          contactKey: keyOf(personKey, contactAt, source),
          personKey,
          at: contactAt,
          source,
        },
      },
    ],
  },
);

const helpStarted = requiredTime("EPISODE_START_DTTM");

/** Spells of early help. */
export const earlyHelp: TableMapping = hdmTable(
  "FACT_CAF_EPISODE",
  "FACT_CAF_EPISODE_ID DIM_PERSON_ID EPISODE_START_DTTM EPISODE_END_DTTM DIM_LOOKUP_CAF_EP_ENDRSN_ID_CODE",
  {
    required: ["DIM_PERSON_ID", "EPISODE_START_DTTM"],
    streams: [
      {
        entity: "early_help_episode",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          earlyHelpKey: keyOf(personKey, helpStarted),
          personKey,
          started: helpStarted,
          ended: eventTime("EPISODE_END_DTTM"),
          endReason: anyCode("DIM_LOOKUP_CAF_EP_ENDRSN_ID_CODE"),
        },
      },
    ],
  },
);

const received = requiredTime("REFRL_START_DTTM");
const referralKey = keyOf(personKey, received, source);

/** Referrals. Their worker is a description that may be a name: it stays as it was written. */
export const referrals: TableMapping = hdmTable(
  "FACT_REFERRALS",
  "FACT_REFERRAL_ID DIM_PERSON_ID REFRL_START_DTTM REFRL_END_DTTM DIM_LOOKUP_CONT_SORC_ID " +
    "DIM_LOOKUP_CATEGORY_OF_NEED_CODE OUTCOME_NFA_FLAG DIM_LOOKUP_REFRL_ENDRSN_ID_CODE DIM_DEPARTMENT_ID " +
    "DIM_WORKER_ID_DESC",
  {
    required: ["FACT_REFERRAL_ID", "DIM_PERSON_ID", "REFRL_START_DTTM"],
    givesAliases: [gives("FACT_REFERRAL_ID", referralKey)],
    streams: [
      {
        entity: "referral",
        sameKey: "collide",
        inOrder: [["received", "closed"]],
        fields: {
          referralKey,
          personKey,
          received,
          source,
          primaryNeed: anyCode("DIM_LOOKUP_CATEGORY_OF_NEED_CODE"),
          nfa: flag("OUTCOME_NFA_FLAG"),
          closed: eventTime("REFRL_END_DTTM"),
          closeReason: anyCode("DIM_LOOKUP_REFRL_ENDRSN_ID_CODE"),
          teamKey: link("DIM_DEPARTMENT_ID"),
          workerRef: { as: "workerRef", from: "DIM_WORKER_ID_DESC", kind: "name" },
        },
      },
    ],
  },
);
