import {
  groupBy,
  mergeContributions,
  naturalKeyOf,
  type ReturnInterview,
} from "../../records/index.js";
import { flaggedInterview } from "../from-records/flagged-interview.js";
import { isRecordedLink } from "../from-records/recorded-link.js";
import { stagesNotSupplied } from "../from-records/stages-not-supplied.js";
import { toChild } from "../from-records/to-child.js";
import { mergeEpisodes, toEpisode } from "../from-records/to-episode.js";
import { isFinal, toInterview } from "../from-records/to-interview.js";
import type { ReturnRecords } from "../from-records.js";
import type { MeasuredInterview, MeasureInput, UseVerdict } from "./input.js";

/** What is to be counted. */
export interface MeasurePeriod {
  /** The instant as at which the records speak, ISO 8601 with offset. */
  readonly asOf: string;
  /** The first and the last London day, as `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/**
 * The input of the thirteen measures, straight from the records and without a guess: links only as
 * recorded, precision as the mapping declared it, and what no loaded source can carry named as not
 * supplied.
 *
 * @param use the verdict of RHI-U on each interview, by its key; left out when use was not judged
 * @example
 * const use = useSubjects(records, asOf).map(
 *   ({ interviewKey, subject }) => [interviewKey, evaluateUse(subject).overall] as const,
 * );
 * measureReturns(measureInput(records, { asOf, from, to }, Object.fromEntries(use)));
 */
export function measureInput(
  records: ReturnRecords,
  { asOf, from, to }: MeasurePeriod,
  use?: Readonly<Record<string, UseVerdict>>,
): MeasureInput {
  const persons = groupBy(records.persons, ({ record }) => naturalKeyOf(record.personKey));
  const episodes = mergeEpisodes(records.episodes);
  return {
    asOf,
    from,
    to,
    notSupplied: stagesNotSupplied(records.suppliedFields),
    children: [...new Set(episodes.map(({ record }) => record.personKey))].map((id) => ({
      id,
      ...toChild(persons.get(id) ?? []),
    })),
    episodes: episodes.map(({ record }) => ({ ...toEpisode(record), childId: record.personKey })),
    interviews: allInterviews(records, episodes),
    ...(use === undefined ? {} : { use }),
  };
}

function allInterviews(
  records: ReturnRecords,
  episodes: ReturnType<typeof mergeEpisodes>,
): readonly MeasuredInterview[] {
  const recorded = measuredInterviews(records, episodes);
  const flagged = episodes.flatMap(({ record, hasTwin }) => {
    const ofEpisode = recorded.filter(({ episodeIds }) => episodeIds.includes(record.episodeKey));
    const ids = [record.episodeKey];
    return flaggedInterview(record, ofEpisode).map((interview) => ({
      ...interview,
      episodeIds: hasTwin ? [] : ids,
      doubtfulEpisodeIds: hasTwin ? ids : [],
      independent: null,
    }));
  });
  return [...recorded, ...flagged];
}

function measuredInterviews(
  records: ReturnRecords,
  episodes: ReturnType<typeof mergeEpisodes>,
): readonly MeasuredInterview[] {
  const episodesOf = groupBy(episodes, ({ record }) => naturalKeyOf(record.episodeKey));
  const linksOf = groupBy(records.links.filter(isRecordedLink), ({ record }) =>
    naturalKeyOf(record.interviewKey),
  );
  return mergeContributions(records.interviews, ({ interviewKey }) => interviewKey).map(
    ({ record, hasTwin }) => {
      const links = linksOf.get(naturalKeyOf(record.interviewKey)) ?? [];
      const linked = links.flatMap(
        (link) => episodesOf.get(naturalKeyOf(link.record.episodeKey)) ?? [],
      );
      return {
        ...toInterview(record, hasTwin),
        episodeIds: idsOf(linked.filter((one) => !one.hasTwin)),
        doubtfulEpisodeIds: idsOf(linked.filter((one) => one.hasTwin)),
        independent: hasTwin ? null : independenceOf(record),
      };
    },
  );
}

function idsOf(episodes: ReturnType<typeof mergeEpisodes>): readonly string[] {
  return [...new Set(episodes.map(({ record }) => record.episodeKey))];
}

function independenceOf(record: ReturnInterview): boolean | null {
  if (!isFinal(record)) return null;
  if (record.interviewerIndependent === "yes") return true;
  return record.interviewerIndependent === "no" ? false : null;
}
