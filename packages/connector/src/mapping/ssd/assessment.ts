import type { FieldMapping } from "../field.js";
import { declared, eventTime, flag, keyOf, listed } from "../fields.js";
import type { TableMapping } from "../table.js";
import { ASSESSED_CHILD, ASSESSMENT, link, person, REFERRAL, TEAM, WORKER } from "./keys.js";
import { of, ssdTable } from "./ssd-table.js";

const personKey = person("cina_person_id");
const started = eventTime("cina_assessment_start_date");
const referralKey = link(REFERRAL, "cina_referral_id");
const assessmentKey = keyOf(personKey, started, referralKey);
// Drafts and cancelled ones never reach the SSD, nor does an open one with answers: nothing says which
// of the rest are open.
const status = declared("unknown");

/** Assessments. The SSD loses some open ones, so that it can be no denominator for them. */
export const assessments: TableMapping = ssdTable(
  "ssd_cin_assessments",
  of(
    "cina",
    "assessment_id person_id referral_id assessment_start_date assessment_child_seen " +
      "assessment_auth_date assessment_outcome_json assessment_outcome_nfa assessment_team " +
      "assessment_worker_id",
  ),
  ["cina_assessment_id", "cina_person_id"],
  {
    givesAliases: [
      { scheme: ASSESSMENT, from: "cina_assessment_id", value: assessmentKey },
      { scheme: ASSESSED_CHILD, from: "cina_assessment_id", value: personKey },
    ],
    streams: [
      {
        entity: "assessment",
        sameKey: "collide",
        inOrder: [["started", "authorised"]],
        fields: {
          assessmentKey,
          personKey,
          referralKey,
          started,
          authorised: eventTime("cina_assessment_auth_date"),
          childSeen: flag("cina_assessment_child_seen"),
          status,
          nfa: flag("cina_assessment_outcome_nfa"),
          teamKey: link(TEAM, "cina_assessment_team"),
          workerRef: {
            as: "workerRef",
            from: "cina_assessment_worker_id",
            kind: "alias",
            scheme: WORKER,
          },
        },
      },
    ],
  },
);

const FACTORS = listed(
  "",
  "1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A " +
    "15A 16A 17A 18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A",
).known;

const assessment: FieldMapping = {
  as: "alias",
  from: "cinf_assessment_id",
  scheme: ASSESSMENT,
  isRequired: true,
};

/** What an assessment found, in a table of its own. */
export const assessmentFactors: TableMapping = ssdTable(
  "ssd_assessment_factors",
  of("cinf", "table_id assessment_id assessment_factors_json"),
  ["cinf_assessment_id", "cinf_assessment_factors_json"],
  {
    streams: [
      {
        entity: "assessment",
        sameKey: "agree",
        fields: {
          assessmentKey: assessment,
          personKey: { ...assessment, scheme: ASSESSED_CHILD },
          factors: { as: "jsonCodes", from: "cinf_assessment_factors_json", known: FACTORS },
          status,
        },
      },
    ],
  },
);
