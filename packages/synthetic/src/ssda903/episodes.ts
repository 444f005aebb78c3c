import { assumed } from "../assumed.js";
import { returnDate } from "../calendar/day.js";
import { weighted } from "../random/draw.js";
import type { Random } from "../random/random-stream.js";
import type { Row, Table } from "../table.js";
import type { Child } from "../world/child.js";
import { type CareEpisode, careEpisodesOf } from "./care-episodes-of.js";

/** The whole chain of a child's period of care, from its first day: each episode ends where the next begins. */
export const episodes: Table = {
  file: "episodes.csv",
  columns: [
    "CHILD",
    "DECOM",
    "RNE",
    "LS",
    "CIN",
    "PLACE",
    "PLACE_PROVIDER",
    "DEC",
    "REC",
    "REASON_PLACE_CHANGE",
    "HOME_POST",
    "PL_POST",
    "URN",
  ],
  rowsOf: ({ child }, setting, random) => {
    const chain = careEpisodesOf(child, setting, random);
    const need = child.isUnaccompanied ? "N8" : weighted(random, assumed.record.needs);
    return chain.map((episode, index) => rowOf(random, child, need, episode, chain[index + 1]));
  },
};

function rowOf(
  random: Random,
  child: Child,
  need: string,
  episode: CareEpisode,
  next: CareEpisode | undefined,
): Row {
  const hasMoved = next !== undefined && next.placement !== episode.placement;
  return [
    child.childId,
    returnDate(episode.startedOn),
    episode.reason,
    episode.legalStatus,
    need,
    episode.placement.type,
    episode.placement.provider,
    returnDate(next?.startedOn ?? child.leftOn),
    next ? "X1" : endReason(random, child),
    hasMoved ? weighted(random, assumed.record.reasonsForMove) : "",
    child.isUnaccompanied ? "" : episode.homePostcode,
    episode.placement.postcode,
    episode.placement.urn,
  ];
}

function endReason(random: Random, { leaving }: Child): string {
  return leaving === null ? "" : weighted(random, assumed.record.endReasons[leaving]);
}
