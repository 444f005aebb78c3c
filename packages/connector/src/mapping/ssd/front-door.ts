import { anyCode, eventTime, flag, keyOf, listed, requiredTime } from "../fields.js";
import type { TableMapping } from "../table.js";
import { link, person, REFERRAL, TEAM, WORKER } from "./keys.js";
import { of, ssdTable } from "./ssd-table.js";

const contacted = person("cont_person_id");
const contactAt = requiredTime("cont_contact_date");
const contactSource = anyCode("cont_contact_source_code");

/** Approaches to the front door. */
export const contacts: TableMapping = ssdTable(
  "ssd_contacts",
  of(
    "cont",
    "contact_id person_id contact_date contact_source_code contact_source_desc contact_outcome_json",
  ),
  ["cont_person_id", "cont_contact_date"],
  {
    streams: [
      {
        entity: "contact",
        sameKey: "collide",
        fields: {
          contactKey: keyOf(contacted, contactAt, contactSource),
          personKey: contacted,
          at: contactAt,
          source: contactSource,
        },
      },
    ],
  },
);

const helped = person("earl_person_id");
const helpStarted = requiredTime("earl_episode_start_date");

/** Spells of early help. */
export const earlyHelp: TableMapping = ssdTable(
  "ssd_early_help_episodes",
  of(
    "earl",
    "episode_id person_id episode_start_date episode_end_date episode_reason episode_end_reason " +
      "episode_organisation episode_worker_id",
  ),
  ["earl_person_id", "earl_episode_start_date"],
  {
    streams: [
      {
        entity: "early_help_episode",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          earlyHelpKey: keyOf(helped, helpStarted),
          personKey: helped,
          started: helpStarted,
          ended: eventTime("earl_episode_end_date"),
          endReason: anyCode("earl_episode_end_reason"),
        },
      },
    ],
  },
);

const referred = person("cine_person_id");
const received = requiredTime("cine_referral_date");
const referralSource = anyCode("cine_referral_source_code");

/** Referrals, each with the episode of need that it began. */
export const referrals: TableMapping = ssdTable(
  "ssd_cin_episodes",
  of(
    "cine",
    "referral_id person_id referral_date cin_primary_need_code referral_source_code " +
      "referral_source_desc referral_outcome_json referral_nfa close_reason close_date referral_team " +
      "referral_worker_id",
  ),
  ["cine_referral_id", "cine_person_id", "cine_referral_date"],
  {
    givesAliases: [
      {
        scheme: REFERRAL,
        from: "cine_referral_id",
        value: keyOf(referred, received, referralSource),
      },
    ],
    streams: [
      {
        entity: "referral",
        sameKey: "collide",
        inOrder: [["received", "closed"]],
        fields: {
          referralKey: keyOf(referred, received, referralSource),
          personKey: referred,
          received,
          source: referralSource,
          primaryNeed: listed("cine_cin_primary_need_code", "N0 N1 N2 N3 N4 N5 N6 N7 N8 N9"),
          nfa: flag("cine_referral_nfa"),
          closed: eventTime("cine_close_date"),
          closeReason: anyCode("cine_close_reason"),
          teamKey: link(TEAM, "cine_referral_team"),
          workerRef: {
            as: "workerRef",
            from: "cine_referral_worker_id",
            kind: "alias",
            scheme: WORKER,
          },
        },
      },
    ],
  },
);
