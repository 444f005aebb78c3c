import { groupBy } from "../../records/index.js";
import { dayNumber, type TimeValue } from "../../time/index.js";
import type { TimelinessParameters } from "../timeliness/index.js";
import type { CompletedInterview, MeasuredReturn, MeasureFacts } from "./facts.js";
import type { MeasuredInterview, MeasureInput } from "./input.js";
import type { MeasureParameters } from "./parameters.js";
import { type EpisodePlace, placeEpisode } from "./place-episode.js";
import { isCompletedFor, readReturn } from "./read-return.js";
import { readStarts } from "./read-starts.js";

/** What the measures count, and where each episode of the input was placed. */
export interface ReadInput {
  readonly places: readonly EpisodePlace[];
  readonly facts: MeasureFacts;
}

/** Reads a checked input once, whatever the number of measures; each record is looked at by its id. */
export function readFacts(
  input: MeasureInput,
  parameters: MeasureParameters,
  rule: TimelinessParameters,
): ReadInput {
  const { asOf, from, to, notSupplied = [], children, episodes, interviews, use = {} } = input;
  const asOfMs = Date.parse(asOf);
  const childOf = new Map(children.map(({ id, ...child }) => [id, child]));
  const linkedTo = groupByEpisode(interviews);
  const places: EpisodePlace[] = [];
  const returns: MeasuredReturn[] = [];
  const returnCounts = new Map<string, number>();

  for (const { childId, ...episode } of episodes) {
    const linked = linkedTo.get(episode.id) ?? [];
    const child = childOf.get(childId) ?? {};
    const subject = { asOf, child, episode, interviews: linked, notSupplied };
    const { place, returned } = placeEpisode(subject, input, rule);
    places.push(place);
    if (returned === null) continue;
    const completed = linked.filter((one) => isCompletedFor(one, returned.span, asOfMs));
    for (const { id } of completed) returnCounts.set(id, (returnCounts.get(id) ?? 0) + 1);
    const said = readReturn(linked, completed, asOfMs);
    returns.push({ id: episode.id, childId, verdicts: returned.verdicts, ...said });
  }
  const period = { fromDay: dayNumber(from), toDay: dayNumber(to) };
  const starts = readStarts(episodes, rule, asOfMs);
  const completedInterviews = interviews.flatMap(completedWith(returnCounts, use));
  return { places, facts: { period, returns, completedInterviews, starts, parameters } };
}

function groupByEpisode(
  interviews: readonly MeasuredInterview[],
): ReadonlyMap<string, readonly MeasuredInterview[]> {
  const links = interviews.flatMap((interview) => {
    const { episodeIds, doubtfulEpisodeIds = [] } = interview;
    const certain = new Set(episodeIds);
    const doubtful = new Set(doubtfulEpisodeIds.filter((id) => !certain.has(id)));
    return [
      ...[...certain].map((episodeId) => ({ episodeId, interview })),
      ...[...doubtful].map((episodeId) => ({ episodeId, interview: withoutTimes(interview) })),
    ];
  });
  const groups = groupBy(links, ({ episodeId }) => episodeId);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ interview }) => interview)]));
}

function withoutTimes(interview: MeasuredInterview): MeasuredInterview {
  const { offered = null, contacted = null, completed = null } = interview;
  return {
    ...interview,
    offered: offered && UNKNOWN_TIME,
    contacted: contacted && UNKNOWN_TIME,
    completed: completed && UNKNOWN_TIME,
    response: null,
  };
}

const UNKNOWN_TIME: TimeValue = { kind: "unknown" };

function completedWith(
  returnCounts: ReadonlyMap<string, number>,
  use: NonNullable<MeasureInput["use"]>,
): (interview: MeasuredInterview) => readonly CompletedInterview[] {
  const uses = new Map(Object.entries(use));
  return ({ id, independent = null }) => {
    const returnCount = returnCounts.get(id);
    if (returnCount === undefined) return [];
    return [{ id, returnCount, independent, use: uses.get(id) ?? null }];
  };
}
