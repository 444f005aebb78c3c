import type { CodeField } from "../field.js";
import { declared, eventTime, flag, keyOf, requiredTime } from "../fields.js";
import type { TableMapping } from "../table.js";
import { gives, hdmTable, personKey } from "./keys.js";

const start = requiredTime("START_DTTM");
const status: CodeField = {
  as: "code",
  from: "MISSING_STATUS",
  words: { M: "missing", MISSING: "missing", A: "away", AWAY: "away", ABSENT: "away" },
  blank: "unknown",
};

const episodeKey = keyOf(personKey, start, status);

/**
 * Absences, by the wall clock. Nothing says whether the end is the return; an interview has flags here
 * and its times in a form.
 */
export const missing: TableMapping = hdmTable(
  "FACT_MISSING_PERSON",
  "FACT_MISSING_PERSON_ID DIM_PERSON_ID START_DTTM END_DTTM MISSING_STATUS RETURN_INTERVIEW_OFFERED " +
    "RETURN_INTERVIEW_ACCEPTED",
  {
    required: ["DIM_PERSON_ID", "START_DTTM"],
    // For forms, which name an episode by the warehouse's key.
    givesAliases: [
      gives("FACT_MISSING_PERSON_ID", episodeKey),
      gives("FACT_MISSING_PERSON_ID", start, ".start"),
      gives("FACT_MISSING_PERSON_ID", status, ".status"),
    ],
    streams: [
      {
        entity: "missing_episode",
        sameKey: "collide",
        inOrder: [["start", "end"]],
        fields: {
          episodeKey,
          personKey,
          status,
          start,
          end: eventTime("END_DTTM"),
          endMeans: declared("unknown"),
          rhiOffered: flag("RETURN_INTERVIEW_OFFERED"),
          rhiAccepted: flag("RETURN_INTERVIEW_ACCEPTED"),
          responsibleAuthority: declared("unknown"),
        },
      },
    ],
  },
);
