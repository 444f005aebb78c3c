import { type SpanText, spanText } from "../../time/index.js";
import type { Child, Episode, Interview, ReturnSubject } from "../subject.js";
import type { InterviewFacts, ReturnFacts, Standing } from "./facts.js";
import type { LimitVersion } from "./parameters.js";
import type { Workings } from "./workings.js";

/** Elapsed hours to four decimals, half away from zero; the two ends are equal when all is exact. */
export interface ElapsedHours {
  readonly min: number;
  readonly max: number;
}

/** One linked interview, how it stood at the stage asked about, and whether it decided the verdict. */
export interface InterviewEvidence {
  readonly interviewId: string;
  readonly standing: Standing;
  readonly elapsedHours: ElapsedHours | null;
  readonly isUsed: boolean;
  readonly recorded: Interview;
}

/** Everything behind a verdict on one return. */
export interface TimelinessEvidence {
  readonly episodeId: string;
  /** The return plus the limit; `null` when the clock never started. */
  readonly dueAt: SpanText | null;
  /** For the event that decided; `null` when none could be timed. */
  readonly elapsedHours: ElapsedHours | null;
  readonly returnedAt: SpanText | null;
  readonly limit: LimitVersion | null;
  readonly episode: Episode;
  readonly child: Child;
  /** Empty when the clock never started: then no interview was looked at. */
  readonly interviews: readonly InterviewEvidence[];
}

const MS_PER_TEN_THOUSANDTH_OF_AN_HOUR = 360;

/** Lays out what the kernel found, for a reader who wants to check it by hand. */
export function evidenceOf(
  { episode, child = {}, interviews }: ReturnSubject,
  facts: ReturnFacts,
  workings: Workings,
): TimelinessEvidence {
  const { limit, deciding } = workings;
  if (limit === null) {
    return {
      episodeId: episode.id,
      dueAt: null,
      elapsedHours: null,
      returnedAt: null,
      limit,
      episode,
      child,
      interviews: [],
    };
  }
  const decider = facts.interviews[deciding];
  return {
    episodeId: episode.id,
    dueAt: spanText({ earliestMs: workings.dueEarliestMs, latestMs: workings.dueLatestMs }),
    elapsedHours: decider === undefined ? null : elapsedHours(decider),
    returnedAt: spanText(facts.returned),
    limit: limit.version,
    episode,
    child,
    interviews: interviews.map((interview, place) =>
      interviewEvidence(interview, facts.interviews[place], place === deciding),
    ),
  };
}

function interviewEvidence(
  recorded: Interview,
  found: InterviewFacts | undefined,
  isUsed: boolean,
): InterviewEvidence {
  const standing = found?.standing ?? "none";
  return {
    interviewId: recorded.id,
    standing,
    elapsedHours: found !== undefined && TIMED.has(standing) ? elapsedHours(found) : null,
    isUsed,
    recorded,
  };
}

const TIMED: ReadonlySet<Standing> = new Set<Standing>(["in-time", "straddling", "late"]);

function elapsedHours({ elapsedMinMs, elapsedMaxMs }: InterviewFacts): ElapsedHours {
  return { min: toHours(elapsedMinMs), max: toHours(elapsedMaxMs) };
}

function toHours(ms: number): number {
  return Math.round(ms / MS_PER_TEN_THOUSANDTH_OF_AN_HOUR) / 10_000;
}
