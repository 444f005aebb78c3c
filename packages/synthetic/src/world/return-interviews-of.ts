import { assumed } from "../assumed.js";
import type { Setting } from "../options.js";
import { chance, weighted } from "../random/draw.js";
import { type Random, randomStream } from "../random/random-stream.js";
import type { Child } from "./child.js";
import { courseOf } from "./interview-course.js";
import type { TrueMissingEpisode } from "./missing-episode.js";
import type { TrueInterview } from "./return-interview.js";

const MS_PER_HOUR = 3_600_000;

/** Every return home interview of one child that was offered, tried, held or passed over. */
export function returnInterviewsOf(
  child: Child,
  episodes: readonly TrueMissingEpisode[],
  setting: Setting,
): readonly TrueInterview[] {
  const random = randomStream(setting.seed, "interviews", child.index);
  return [
    ...occasions(random, withStatus(episodes, "missing")),
    ...withStatus(episodes, "away")
      .filter(() => chance(random, assumed.interviews.shareOfAway))
      .map((episode) => [episode]),
  ]
    .flatMap((covered) => {
      const lastReturnMs = covered.at(-1)?.returnedAtMs;
      if (lastReturnMs == null) return [];
      const kind = weighted(random, assumed.interviews.courses);
      const course = courseOf(random, kind, { lastReturnMs, episodes, endsAtMs: setting.endsAtMs });
      return course === null ? [] : [{ covered, course }];
    })
    .map(({ covered, course }, index) => ({
      interviewId: `R-${child.childId.slice(-6)}-${index + 1}`,
      childId: child.childId,
      ...course,
      episodeIds: covered.map(({ episodeId }) => episodeId),
    }));
}

function withStatus(
  episodes: readonly TrueMissingEpisode[],
  status: "missing" | "away",
): readonly TrueMissingEpisode[] {
  return episodes.filter((episode) => episode.status === status && episode.returnedAtMs !== null);
}

// A child who goes again soon after coming back is often asked about both returns at once.
function occasions(
  random: Random,
  episodes: readonly TrueMissingEpisode[],
): readonly (readonly TrueMissingEpisode[])[] {
  const { sharedWithinHours, shareShared, mostShared } = assumed.interviews;
  const occasions: TrueMissingEpisode[][] = [];
  for (const episode of episodes) {
    const current = occasions.at(-1);
    const lastReturnMs = current?.at(-1)?.returnedAtMs ?? Number.NEGATIVE_INFINITY;
    const isSoon = episode.startedAtMs - lastReturnMs < sharedWithinHours * MS_PER_HOUR;
    if (current && current.length < mostShared && isSoon && chance(random, shareShared)) {
      current.push(episode);
    } else {
      occasions.push([episode]);
    }
  }
  return occasions;
}
