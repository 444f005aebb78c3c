import type { OutcomeKind } from "../rule/index.js";
import {
  type DaySpan,
  dayNumber,
  londonDay,
  nextLondonMidnight,
  parseInstant,
  type SpanText,
} from "../time/index.js";
import type { Duty } from "./duty.js";

/** What is due, for whom, in order: the operational twin of a measure. */
export interface Worklist {
  readonly asOf: string;
  /** The longest overdue first; what has no due time comes last. */
  readonly items: readonly WorklistItem[];
  /** The duties with nothing to do, by outcome and reason: with the items they make up `judged`. */
  readonly left: readonly LeftOff[];
  readonly judged: number;
}

/** One thing to do. */
export interface WorklistItem extends Omit<Duty, "todo"> {
  /** The id of the rule that asks for it, as `RHI-72`. */
  readonly rule: string;
  /** `unclear`: whether it is overdue, due or done cannot be told until `toRecord` is recorded. */
  readonly state: "overdue" | "due" | "unclear";
  /** Of the verdict, or of the part of it that is still open. */
  readonly reason: string;
  /** For an unclear item: the fact to record, as `return-time`. */
  readonly toRecord?: string;
  /** For an overdue item whose due time is known. */
  readonly overdueBy?: OverdueBy;
}

/** Elapsed milliseconds past a due time, or calendar days past a due day; both ends when not certain. */
export type OverdueBy =
  | { readonly minMs: number; readonly maxMs: number }
  | { readonly minDays: number; readonly maxDays: number };

/** How many duties with one answer are not on the list. */
export interface LeftOff {
  readonly rule: string;
  readonly outcome: OutcomeKind;
  readonly reason: string;
  readonly count: number;
}

/**
 * The duties that someone can act on, in the order in which they fall due. Each is either an item or
 * counted in `left`, so the total reconciles with a measure of the same duties.
 *
 * A duty that was fulfilled, in time or late, is no work; nor is one that never arose, or one that no
 * loaded source could tell of. What a person can clear up by recording something is.
 *
 * @param duties in any order: the list is the same
 * @param asOf the instant as at which every duty was judged, ISO 8601 with offset
 * @throws RangeError when `asOf` is no instant, or a duty was judged as at another
 */
export function worklist(duties: readonly Duty[], asOf: string): Worklist {
  const asOfMs = parseInstant(asOf);
  if (asOfMs === null)
    throw new RangeError("asOf must be an instant with offset, as 2026-06-30T12:00:00Z");
  const asOfOn = londonDay(asOfMs);
  for (const { verdict } of duties) assertJudgedAsOf(verdict.asOf, asOfMs, asOfOn);

  const items = duties
    .flatMap((duty) => itemOf(duty, asOfMs, asOfOn) ?? [])
    .map((item) => ({ item, dueMs: dueMs(item), tie: tieOf(item) }))
    .sort((a, b) => compare(a.dueMs, b.dueMs) || compare(a.tie, b.tie))
    .map(({ item }) => item);
  return { asOf, items, left: countLeft(duties), judged: duties.length };
}

function assertJudgedAsOf(judgedAsOf: string, asOfMs: number, asOfOn: string): void {
  const instantMs = parseInstant(judgedAsOf);
  if (instantMs === null ? judgedAsOf === asOfOn : instantMs === asOfMs) return;
  throw new RangeError(`a duty judged as at ${judgedAsOf} has no place on a list as at ${asOfOn}`);
}

function itemOf({ todo, ...duty }: Duty, asOfMs: number, asOfOn: string): WorklistItem | null {
  if (todo.state === "none") return null;
  const item = { ...duty, rule: duty.verdict.ruleId };
  if (todo.state !== "overdue") return { ...item, ...todo };
  const overdueBy = overdueByOf(duty, asOfMs, asOfOn);
  return overdueBy === null ? { ...item, ...todo } : { ...item, ...todo, overdueBy };
}

function overdueByOf(
  { dueAt, dueOn }: Pick<Duty, "dueAt" | "dueOn">,
  asOfMs: number,
  asOfOn: string,
): OverdueBy | null {
  if (dueAt !== undefined) return pastInstant(dueAt, asOfMs);
  return dueOn === undefined ? null : pastDay(dueOn, asOfOn);
}

function pastInstant({ earliest, latest }: SpanText, asOfMs: number): OverdueBy {
  return { minMs: asOfMs - Date.parse(latest), maxMs: asOfMs - Date.parse(earliest) };
}

function pastDay({ earliestOn, latestOn }: DaySpan, asOfOn: string): OverdueBy {
  const asOf = dayNumber(asOfOn);
  return { minDays: asOf - dayNumber(latestOn), maxDays: asOf - dayNumber(earliestOn) };
}

// The earliest that it may fall due; a day's duty may be done until the day ends.
function dueMs({ dueAt, dueOn }: Pick<Duty, "dueAt" | "dueOn">): number {
  if (dueAt !== undefined) return Date.parse(dueAt.earliest);
  return dueOn === undefined ? Number.POSITIVE_INFINITY : nextLondonMidnight(dueOn.earliestOn) - 1;
}

function tieOf({ rule, stage, personKey, about, verdict }: WorklistItem): string {
  return JSON.stringify([rule, personKey, about.entity, about.key, stage, verdict.inputHash]);
}

function countLeft(duties: readonly Duty[]): readonly LeftOff[] {
  const counts = new Map<string, LeftOff>();
  for (const { todo, verdict } of duties) {
    if (todo.state !== "none") continue;
    const { ruleId: rule, outcome, reason } = verdict;
    const key = JSON.stringify([rule, outcome, reason]);
    counts.set(key, { rule, outcome, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => compare(a, b)).map(([, left]) => left);
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
