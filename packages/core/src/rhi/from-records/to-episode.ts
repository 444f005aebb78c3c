import {
  type Contribution,
  type MergedRecord,
  type MissingEpisode,
  mergeContributions,
  toTimeValue,
  unknownTime,
} from "../../records/index.js";
import type { Episode } from "../subject.js";

/** One record for each missing episode; a return that may be its twin's is one at an unknown time. */
export function mergeEpisodes(
  episodes: readonly Contribution<MissingEpisode>[],
): readonly MergedRecord<MissingEpisode>[] {
  return mergeContributions(episodes, ({ episodeKey }) => episodeKey).map((one) =>
    one.inDoubt.has("returned")
      ? { ...one, record: { ...one.record, returned: unknownTime } }
      : one,
  );
}

/** An episode as the rules judge it. */
export function toEpisode(record: MissingEpisode): Episode {
  const {
    episodeKey,
    status,
    start,
    end,
    returned = null,
    endMeans,
    responsibleAuthority,
  } = record;
  const isEnded = end !== null && end !== undefined;
  return {
    id: episodeKey,
    start: toTimeValue(start),
    end: returned ? toTimeValue(returned) : isEnded ? { kind: "unknown" } : null,
    endReason: endMeans.code === "foundDead" ? "found-deceased" : null,
    stillMissing: end === null,
    status: status.code === "away" ? "away-without-authorisation" : status.code,
    responsible: responsibleAuthority.code,
  };
}
