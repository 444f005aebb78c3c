import type { MissingEpisode, ReturnInterview } from "@waymark/core";
import { naturalKeyOf } from "@waymark/core";
import type { ChildRecords, StoredContribution } from "@waymark/store";
import { type JudgedEpisode, judgeEpisodes } from "./judge-episodes.js";

/** An interview as each of its sources tells it. */
export interface InterviewFacts {
  readonly interviewKey: string;
  readonly sources: readonly StoredContribution<ReturnInterview>[];
}

/** A missing episode with its verdicts, and what each source says of it and its interviews. */
export interface EpisodeFacts extends JudgedEpisode {
  readonly sources: readonly StoredContribution<MissingEpisode>[];
  readonly interviews: readonly InterviewFacts[];
}

/** What is on record about one child, as at one instant. */
export interface RecordFacts
  extends Pick<ChildRecords, "persons" | "claEpisodes" | "meetings" | "allocations"> {
  readonly recordId: string;
  readonly personKey: string;
  readonly asAt: string;
  /** The newest first. */
  readonly episodes: readonly EpisodeFacts[];
  /** Interviews that no source links to an episode. */
  readonly unlinked: readonly InterviewFacts[];
  /** The entities of which some loaded source can carry a field. */
  readonly supplied: readonly string[];
}

/**
 * Puts the record of one child together.
 *
 * @param child whose record it is, by key and by the random id under which addresses name it
 * @param asAt the instant as at which the records speak
 */
export function recordFacts(
  records: ChildRecords,
  child: { readonly recordId: string; readonly personKey: string },
  asAt: string,
): RecordFacts {
  const { persons, claEpisodes, meetings, allocations } = records;
  const links = records.links
    .map(({ record }) => record)
    .filter(({ linkMethod }) => linkMethod.code !== "proposed");
  const interviews = groupInterviews(records.interviews);
  const linkedTo = (episodeKey: string) => {
    const keys = links
      .filter((link) => naturalKeyOf(link.episodeKey) === naturalKeyOf(episodeKey))
      .map(({ interviewKey }) => naturalKeyOf(interviewKey));
    return interviews.filter(({ interviewKey }) => keys.includes(interviewKey));
  };
  const linked = new Set(links.map(({ interviewKey }) => naturalKeyOf(interviewKey)));
  const episodes = judgeEpisodes(records, asAt).map((episode) => ({
    ...episode,
    sources: records.episodes.filter(
      ({ record }) => naturalKeyOf(record.episodeKey) === naturalKeyOf(episode.episodeKey),
    ),
    interviews: linkedTo(episode.episodeKey),
  }));
  return {
    ...child,
    asAt,
    persons,
    claEpisodes,
    meetings,
    allocations,
    episodes: episodes.reverse(),
    unlinked: interviews.filter(({ interviewKey }) => !linked.has(interviewKey)),
    supplied: [...new Set([...records.suppliedFields].map((field) => field.split(".")[0] ?? ""))],
  };
}

function groupInterviews(
  all: readonly StoredContribution<ReturnInterview>[],
): readonly InterviewFacts[] {
  const groups = new Map<string, StoredContribution<ReturnInterview>[]>();
  for (const contribution of all) {
    const key = naturalKeyOf(contribution.record.interviewKey);
    groups.set(key, [...(groups.get(key) ?? []), contribution]);
  }
  return [...groups].map(([interviewKey, sources]) => ({ interviewKey, sources }));
}
