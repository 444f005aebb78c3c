import {
  type Contribution,
  groupBy,
  type MissingEpisode,
  mergeContributions,
  naturalKeyOf,
  type Person,
  type ReturnInterview,
  type ReturnInterviewEpisode,
} from "../records/index.js";
import { flaggedInterview } from "./from-records/flagged-interview.js";
import { isRecordedLink } from "./from-records/recorded-link.js";
import { stagesNotSupplied } from "./from-records/stages-not-supplied.js";
import { toChild } from "./from-records/to-child.js";
import { mergeEpisodes, toEpisode } from "./from-records/to-episode.js";
import { toInterview } from "./from-records/to-interview.js";
import type { ReturnSubject } from "./subject.js";

/** The stored records that the rules on return home interviews judge. */
export interface ReturnRecords {
  readonly persons: readonly Contribution<Person>[];
  readonly episodes: readonly Contribution<MissingEpisode>[];
  readonly interviews: readonly Contribution<ReturnInterview>[];
  readonly links: readonly Contribution<ReturnInterviewEpisode>[];
  /** Every `entity.field` that some loaded source can carry, blank or not. */
  readonly suppliedFields: ReadonlySet<string>;
}

/** A subject with the child and the episode it is about. */
export interface RecordedReturn {
  readonly personKey: string;
  readonly episodeKey: string;
  readonly subject: ReturnSubject;
}

/**
 * One subject for each missing episode on record, without a guess: links only as recorded, precision
 * as the mapping declared it, and what no loaded source can carry named as not supplied.
 *
 * @param asOf the instant as at which the records speak, ISO 8601 with offset
 * @returns in the order of the episodes given
 */
export function returnSubjects(records: ReturnRecords, asOf: string): readonly RecordedReturn[] {
  const notSupplied = stagesNotSupplied(records.suppliedFields);
  const children = groupBy(records.persons, ({ record }) => naturalKeyOf(record.personKey));
  const links = groupBy(records.links.filter(isRecordedLink), ({ record }) => record.episodeKey);
  const interviews = groupBy(
    mergeContributions(records.interviews, ({ interviewKey }) => interviewKey),
    ({ record }) => naturalKeyOf(record.interviewKey),
  );

  return mergeEpisodes(records.episodes).map(({ record: episode, hasTwin }) => {
    const recorded = (links.get(naturalKeyOf(episode.episodeKey)) ?? [])
      .flatMap((link) => interviews.get(link.record.interviewKey) ?? [])
      .map((interview) => toInterview(interview.record, hasTwin || interview.hasTwin));
    return {
      personKey: episode.personKey,
      episodeKey: episode.episodeKey,
      subject: {
        asOf,
        child: toChild(children.get(episode.personKey) ?? []),
        episode: toEpisode(episode),
        interviews: [...recorded, ...flaggedInterview(episode, recorded)],
        notSupplied,
      },
    };
  });
}
