import { assumed } from "../assumed.js";
import { dayNumber, returnDate } from "../calendar/day.js";
import { wallClock } from "../calendar/london-clock.js";
import { chance, weighted } from "../random/draw.js";
import type { Random } from "../random/random-stream.js";
import type { Table } from "../table.js";
import type { Life } from "../world/life.js";
import type { TrueMissingEpisode } from "../world/missing-episode.js";
import type { TrueInterview } from "../world/return-interview.js";

const MOST_EPISODES = [1, 2, 3, 4] as const;
const MS_PER_DAY = 86_400_000;

/** The log of return home interviews, as the log's own page lays it out. */
export const interviewLog: Table = {
  file: "interview_log.csv",
  columns: [
    "interview_id",
    "child_id",
    "form_status",
    "outcome",
    "declined_by",
    "independent",
    "offered_date",
    "offered_time",
    "contacted_date",
    "contacted_time",
    "completed_date",
    "completed_time",
    ...MOST_EPISODES.flatMap((n) => [
      `episode_${n}_missing_from_date`,
      `episode_${n}_status`,
      `episode_${n}_returned_date`,
      `episode_${n}_returned_time`,
    ]),
  ],
  rowsOf: (life, { endsAtMs }, random) =>
    life.interviews
      .filter(() => chance(random, assumed.log.shareKept))
      .map((interview) => rowOf(random, life, interview, endsAtMs)),
};

function rowOf(
  random: Random,
  { missingEpisodes }: Life,
  interview: TrueInterview,
  endsAtMs: number,
): readonly string[] {
  const { shareDayOnly, shareNoDay, independent } = assumed.log;
  const isHeld = interview.outcome === "completed";
  const isForgotten = isHeld && chance(random, shareNoDay.completed);
  return [
    interview.interviewId,
    interview.childId,
    isWrittenUp(interview, endsAtMs) ? "final" : "draft",
    interview.outcome,
    interview.declinedBy ?? "",
    isHeld ? weighted(random, independent) : "",
    ...recorded(random, interview.offeredAtMs, shareDayOnly.offered),
    ...recorded(random, interview.contactedAtMs, shareDayOnly.contacted),
    ...recorded(random, isForgotten ? null : interview.completedAtMs, shareDayOnly.completed),
    ...MOST_EPISODES.flatMap((n) => {
      const id = interview.episodeIds[n - 1];
      return episodeCells(
        random,
        missingEpisodes.find(({ episodeId }) => episodeId === id),
      );
    }),
  ];
}

// A form about a conversation of the last days is still being typed.
function isWrittenUp({ completedAtMs }: TrueInterview, endsAtMs: number): boolean {
  return completedAtMs === null || endsAtMs - completedAtMs > assumed.log.draftDays * MS_PER_DAY;
}

function episodeCells(random: Random, episode: TrueMissingEpisode | undefined): readonly string[] {
  if (episode === undefined) return ["", "", "", ""];
  const { shareDayOnly, shareStatusBlank } = assumed.log;
  const isBlank = episode.status === "missing" && chance(random, shareStatusBlank);
  return [
    returnDate(dayNumber(episode.startedOn)),
    isBlank ? "" : episode.status,
    ...recorded(random, episode.returnedAtMs, shareDayOnly.returned),
  ];
}

function recorded(random: Random, ms: number | null, shareDayOnly: number): readonly string[] {
  if (ms === null) return ["", ""];
  const { day, time } = wallClock(ms);
  return [returnDate(day), chance(random, shareDayOnly) ? "" : time];
}
