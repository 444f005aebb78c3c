import type { MissingEpisode } from "../../records/index.js";
import type { Interview } from "../subject.js";

/**
 * The interview that an episode's own flags speak of: a source may say that one was offered, or
 * accepted, and neither when nor how it ended.
 *
 * @param recorded the interviews on record for the episode: where one has an offer, the flags add nothing
 * @returns none where the flags say no, or say nothing: that is no proof that nothing was offered
 */
export function flaggedInterview(
  { episodeKey, rhiOffered, rhiAccepted }: MissingEpisode,
  recorded: readonly Interview[],
): readonly Interview[] {
  const isAccepted = rhiAccepted === "yes";
  const isOffered = isAccepted || rhiOffered === "yes";
  const isOnRecord = recorded.some(({ offered }) => offered !== null && offered !== undefined);
  if (!isOffered || isOnRecord) return [];
  return [
    {
      id: `${episodeKey}~flag`,
      offered: { kind: "unknown" },
      contacted: null,
      completed: null,
      response: isAccepted ? "accepted" : null,
    },
  ];
}
