import { anyCode, event, keyOf, ofWarehouse, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { gives, hdmTable, link, personKey } from "./keys.js";

const started = ofWarehouse(requiredEvent("START_DTTM"));
const ended = ofWarehouse(event("END_DTTM"));
const periodKey = keyOf(personKey, started);

/** Periods of being looked after. Their end stands nowhere here. */
export const carePeriods: TableMapping = hdmTable(
  "FACT_CLA",
  "FACT_CLA_ID DIM_PERSON_ID FACT_REFERRAL_ID START_DTTM IMMU_UP_TO_DATE_FLAG",
  {
    required: ["FACT_CLA_ID", "DIM_PERSON_ID", "START_DTTM"],
    givesAliases: [gives("FACT_CLA_ID", periodKey)],
    streams: [
      {
        entity: "cla_period",
        sameKey: "collide",
        fields: { periodKey, personKey, started, referralKey: link("FACT_REFERRAL_ID") },
      },
    ],
  },
);

const type = anyCode("DIM_LOOKUP_PLACEMENT_TYPE_CODE");
const placementKey = keyOf(personKey, started, type);

/** Where looked-after children live. */
export const placements: TableMapping = hdmTable(
  "FACT_CLA_PLACEMENT",
  "FACT_CLA_PLACEMENT_ID FACT_CLA_ID DIM_PERSON_ID START_DTTM END_DTTM DIM_LOOKUP_PLACEMENT_TYPE_CODE " +
    "DIM_LOOKUP_PLACEMENT_PROVIDER_CODE DIM_LOOKUP_PLAC_CHNG_REAS_CODE POSTCODE",
  {
    required: ["FACT_CLA_PLACEMENT_ID", "DIM_PERSON_ID", "START_DTTM"],
    givesAliases: [gives("FACT_CLA_PLACEMENT_ID", placementKey)],
    streams: [
      {
        entity: "placement",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          placementKey,
          personKey,
          type,
          provider: anyCode("DIM_LOOKUP_PLACEMENT_PROVIDER_CODE"),
          started,
          ended,
          changeReason: anyCode("DIM_LOOKUP_PLAC_CHNG_REAS_CODE"),
          postcode: { as: "text", from: "POSTCODE", noneIs: ["ZZ99 3VZ", "XX", "ZZ"] },
        },
      },
    ],
  },
);

const episodeStarted = ofWarehouse(requiredEvent("CARE_START_DATE"));
const placement = link("FACT_CLA_PLACEMENT_ID");

/** Spells of being looked after. Their legal status stands in a table that names no episode. */
export const careEpisodes: TableMapping = hdmTable(
  "FACT_CARE_EPISODES",
  "FACT_CARE_EPISODES_ID DIM_PERSON_ID FACT_CLA_ID FACT_CLA_PLACEMENT_ID CARE_START_DATE CARE_REASON_DESC " +
    "CARE_END_DATE CARE_REASON_END_CODE CIN_903_CODE",
  {
    required: ["DIM_PERSON_ID", "CARE_START_DATE"],
    streams: [
      {
        entity: "cla_episode",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          claEpisodeKey: keyOf(personKey, episodeStarted, placement),
          personKey,
          periodKey: link("FACT_CLA_ID"),
          started: episodeStarted,
          startReason: anyCode("CARE_REASON_DESC"),
          ended: ofWarehouse(event("CARE_END_DATE")),
          endReason: anyCode("CARE_REASON_END_CODE"),
          primaryNeed: anyCode("CIN_903_CODE"),
          placementKey: placement,
        },
      },
    ],
  },
);
