import { isWhollyBefore, mayBeBefore, resolve, type Span, type TimeValue } from "../time/index.js";
import type { TimedReturn } from "./return.js";
import type { Interview, Stage } from "./subject.js";

/** Hours that passed between two times, as whole milliseconds; an interval when either is one. */
export interface Elapsed {
  readonly minMs: number;
  readonly maxMs: number;
}

/** An event whose time can be set against the limit. */
export interface TimedEvent {
  readonly standing: "in-time" | "straddling" | "late";
  readonly elapsed: Elapsed;
  readonly isAmbiguous: boolean;
  /** The event may have come before the return; the recorded order is taken as true. */
  readonly isOrderAssumed: boolean;
  /** The time is that of the completed interview, which cannot come before its offer. */
  readonly isImplied: boolean;
}

/** How one interview stands at one stage, for one return. */
export type StageEvent =
  | TimedEvent
  | { readonly standing: "time-unknown" | "invalid" | "before-return" | "in-future" | "none" };

/** What an interview's record says of a stage. */
export function stageEvent(
  interview: Interview,
  stage: Stage,
  clock: TimedReturn,
  asOfMs: number,
): StageEvent {
  const recorded = read(interview[stage] ?? null, clock, asOfMs);
  const isMissing = recorded.standing === "none" || recorded.standing === "time-unknown";
  if (stage === "completed" || !isMissing) return recorded;

  const completed = read(interview.completed ?? null, clock, asOfMs);
  if (completed.standing !== "none") return impliedBy(completed);
  const answered = interview.response === "accepted" || interview.response === "declined";
  // An answer proves that an offer was made, not when; it proves no contact time at all.
  return stage === "offered" && answered ? { standing: "time-unknown" } : recorded;
}

function impliedBy(completed: StageEvent): StageEvent {
  if (completed.standing === "before-return") return completed;
  if (completed.standing !== "in-time") return { standing: "time-unknown" };
  const elapsed = { minMs: 0, maxMs: completed.elapsed.maxMs };
  return { ...completed, elapsed, isOrderAssumed: false, isImplied: true };
}

function read(time: TimeValue | null, clock: TimedReturn, asOfMs: number): StageEvent {
  if (time === null) return { standing: "none" };
  const resolved = resolve(time);
  if (resolved.kind === "unknown") return { standing: "time-unknown" };
  if (resolved.kind === "invalid") return { standing: "invalid" };
  const { span, isAmbiguous } = resolved;
  if (isWhollyBefore(span, clock.returned)) return { standing: "before-return" };
  if (span.earliestMs > asOfMs) return { standing: "in-future" };
  return timed(span, isAmbiguous, clock);
}

function timed(span: Span, isAmbiguous: boolean, { returned, limit }: TimedReturn): TimedEvent {
  const minMs = span.earliestMs - returned.latestMs;
  const maxMs = span.latestMs - returned.earliestMs;
  const limitMs = limit.limitHours * 3_600_000;
  const isOrderAssumed = mayBeBefore(span, returned);
  const elapsed = { minMs: Math.max(0, minMs), maxMs };
  const standing = maxMs <= limitMs ? "in-time" : minMs > limitMs ? "late" : "straddling";
  return { standing, elapsed, isAmbiguous, isOrderAssumed, isImplied: false };
}
