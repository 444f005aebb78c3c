import {
  anyCode,
  declared,
  event,
  eventTime,
  id,
  keyOf,
  listed,
  ofWarehouse,
  requiredEvent,
} from "../fields.js";
import type { TableMapping } from "../table.js";
import { link, PLACEMENT, person, REFERRAL } from "./keys.js";
import { of, ssdTable } from "./ssd-table.js";

const placed = person("clap_person_id");
const placedFrom = ofWarehouse(requiredEvent("clap_cla_placement_start_date"));
const placementType = anyCode("clap_cla_placement_type");

const placementKey = keyOf(placed, placedFrom, placementType);

/** Where looked-after children live. */
export const placements: TableMapping = ssdTable(
  "ssd_cla_placement",
  of(
    "clap",
    "cla_placement_id cla_id person_id cla_placement_start_date cla_placement_type cla_placement_urn " +
      "cla_placement_distance cla_placement_provider cla_placement_postcode cla_placement_end_date " +
      "cla_placement_change_reason",
  ),
  ["clap_cla_placement_id", "clap_person_id", "clap_cla_placement_start_date"],
  {
    givesAliases: [{ scheme: PLACEMENT, from: "clap_cla_placement_id", value: placementKey }],
    streams: [
      {
        entity: "placement",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          placementKey,
          personKey: placed,
          type: placementType,
          provider: anyCode("clap_cla_placement_provider"),
          started: placedFrom,
          ended: ofWarehouse(event("clap_cla_placement_end_date")),
          changeReason: anyCode("clap_cla_placement_change_reason"),
          urn: { ...id("clap_cla_placement_urn"), noneIsNull: true },
          postcode: {
            as: "text",
            from: "clap_cla_placement_postcode",
            noneIs: ["ZZ99 3VZ", "XX", "ZZ"],
          },
        },
      },
    ],
  },
);

const child = person("clae_person_id");
const episodeStarted = ofWarehouse(requiredEvent("clae_cla_episode_start_date"));
const enteredCare = ofWarehouse(requiredEvent("clae_entered_care_date"));
const placement = link(PLACEMENT, "clae_cla_placement_id");

/** Spells of being looked after, and the period of care that each is part of. */
export const careEpisodes: TableMapping = ssdTable(
  "ssd_cla_episodes",
  of(
    "clae",
    "cla_episode_id person_id cla_placement_id cla_episode_start_date cla_episode_start_reason " +
      "cla_primary_need_code cla_episode_ceased_date cla_episode_ceased_reason cla_id referral_id " +
      "cla_last_iro_contact_date entered_care_date",
  ),
  ["clae_person_id", "clae_cla_episode_start_date"],
  {
    streams: [
      {
        entity: "cla_episode",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          // Its legal status stands in another table that names no episode: the placement tells it apart.
          claEpisodeKey: keyOf(child, episodeStarted, placement),
          personKey: child,
          started: episodeStarted,
          startReason: anyCode("clae_cla_episode_start_reason"),
          ended: ofWarehouse(event("clae_cla_episode_ceased_date")),
          endReason: anyCode("clae_cla_episode_ceased_reason"),
          primaryNeed: listed("clae_cla_primary_need_code", "N1 N2 N3 N4 N5 N6 N7 N8"),
          periodKey: keyOf(child, ofWarehouse(event("clae_entered_care_date"))),
          placementKey: placement,
        },
      },
      {
        entity: "cla_period",
        sameKey: "agree",
        onlyWhenFilled: "clae_entered_care_date",
        fields: {
          periodKey: keyOf(child, enteredCare),
          personKey: child,
          started: enteredCare,
          referralKey: link(REFERRAL, "clae_referral_id"),
        },
      },
    ],
  },
);

const reviewed = person("clar_cla_person_id");
const held = eventTime("clar_cla_review_date");

/** Reviews of looked-after children; a cancelled one was not held. */
export const careReviews: TableMapping = ssdTable(
  "ssd_cla_reviews",
  of(
    "clar",
    "cla_review_id cla_id cla_person_id cla_review_due_date cla_review_date cla_review_cancelled " +
      "cla_review_participation",
  ),
  ["clar_cla_person_id", "clar_cla_review_date"],
  {
    leftOutWhen: [{ column: "clar_cla_review_cancelled", is: ["y", "yes"] }],
    streams: [
      {
        entity: "meeting",
        sameKey: "collide",
        fields: {
          meetingKey: keyOf(reviewed, declared("claReview"), held),
          personKey: reviewed,
          meetingType: declared("claReview"),
          due: eventTime("clar_cla_review_due_date"),
          held,
          participation: anyCode("clar_cla_review_participation"),
        },
      },
    ],
  },
);
