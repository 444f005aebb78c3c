import { type SpanText, spanText } from "../time/index.js";
import type { Elapsed, StageEvent } from "./event.js";
import type { LimitVersion } from "./parameters.js";
import type { TimedReturn } from "./return.js";
import type { Child, Episode, Interview } from "./subject.js";

/** Elapsed hours to four decimals, half away from zero; the two ends are equal when all is exact. */
export interface ElapsedHours {
  readonly min: number;
  readonly max: number;
}

/** One linked interview, how it stood at the stage asked about, and whether it decided the verdict. */
export interface InterviewEvidence {
  readonly interviewId: string;
  readonly standing: StageEvent["standing"];
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
  readonly interviews: readonly InterviewEvidence[];
}

const MS_PER_TEN_THOUSANDTH_OF_AN_HOUR = 360;

/** Elapsed milliseconds as a reader sees them. */
export function elapsedHours({ minMs, maxMs }: Elapsed): ElapsedHours {
  return { min: toHours(minMs), max: toHours(maxMs) };
}

function toHours(ms: number): number {
  return Math.round(ms / MS_PER_TEN_THOUSANDTH_OF_AN_HOUR) / 10_000;
}

/** The evidence of a clock that ran. */
export function clockEvidence(
  clock: TimedReturn,
): Pick<TimelinessEvidence, "dueAt" | "returnedAt" | "limit"> {
  return { dueAt: spanText(clock.due), returnedAt: spanText(clock.returned), limit: clock.limit };
}

/** The evidence of a clock that never started. */
export const noClock: Pick<TimelinessEvidence, "dueAt" | "returnedAt" | "limit"> = {
  dueAt: null,
  returnedAt: null,
  limit: null,
};
