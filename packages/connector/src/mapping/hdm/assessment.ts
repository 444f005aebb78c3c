import type { CodeField, FieldMapping } from "../field.js";
import { eventTime, flag, keyOf } from "../fields.js";
import type { TableMapping } from "../table.js";
import { gives, hdmTable, link, personKey, worker } from "./keys.js";

const started = eventTime("START_DTTM");
const referralKey = link("FACT_REFERRAL_ID");

// An external id is the case system's own and stays; -1 says that there is none.
const assessmentKey: FieldMapping = {
  as: "first",
  of: [{ as: "id", from: "EXTERNAL_ID", noneIsNull: true }, keyOf(personKey, started, referralKey)],
};

// Cancelled ones and drafts stay in: they are told apart, never dropped.
const status: CodeField = {
  as: "code",
  from: "DIM_LOOKUP_STEP_SUBSTATUS_CODE",
  words: { X: "cancelled", D: "draft" },
  blank: "unknown",
  noColumn: "unknown",
};

/** Assessments. When one was authorised stands in its form, not here. */
export const assessments: TableMapping = hdmTable(
  "FACT_SINGLE_ASSESSMENT",
  "FACT_SINGLE_ASSESSMENT_ID EXTERNAL_ID FACT_FORM_ID DIM_PERSON_ID FACT_REFERRAL_ID START_DTTM " +
    "DIM_LOOKUP_STEP_SUBSTATUS_CODE OUTCOME_NFA_FLAG COMPLETED_BY_DEPT_ID COMPLETED_BY_USER_ID",
  {
    required: ["DIM_PERSON_ID", "START_DTTM"],
    // For its form, which says when it was authorised.
    givesAliases: [gives("FACT_FORM_ID", assessmentKey, ".assessment")],
    streams: [
      {
        entity: "assessment",
        sameKey: "collide",
        fields: {
          assessmentKey,
          personKey,
          referralKey,
          started,
          status,
          nfa: flag("OUTCOME_NFA_FLAG"),
          teamKey: link("DIM_DEPARTMENT_ID", "COMPLETED_BY_DEPT_ID"),
          workerRef: worker("COMPLETED_BY_USER_ID"),
        },
      },
    ],
  },
);
