import { declared, eventTime, flag, keyOf, requiredTime } from "../fields.js";
import type { TableMapping } from "../table.js";
import { absence, person } from "./keys.js";
import { of, ssdTable } from "./ssd-table.js";

const personKey = person("miss_person_id");
const start = requiredTime("miss_missing_episode_start_date");
const status = absence("miss_missing_episode_type");

/**
 * Absences, by the wall clock. Nothing says whether the end is the return; an interview has flags and no
 * time, so that nothing here can be timed.
 */
export const missing: TableMapping = ssdTable(
  "ssd_missing",
  of(
    "miss",
    "table_id person_id missing_episode_start_date missing_episode_type missing_episode_end_date " +
      "missing_rhi_offered missing_rhi_accepted",
  ),
  ["miss_person_id", "miss_missing_episode_start_date"],
  {
    streams: [
      {
        entity: "missing_episode",
        sameKey: "collide",
        inOrder: [["start", "end"]],
        fields: {
          episodeKey: keyOf(personKey, start, status),
          personKey,
          status,
          start,
          end: eventTime("miss_missing_episode_end_date"),
          endMeans: declared("unknown"),
          rhiOffered: flag("miss_missing_rhi_offered"),
          rhiAccepted: flag("miss_missing_rhi_accepted"),
          responsibleAuthority: declared("unknown"),
        },
      },
    ],
  },
);
