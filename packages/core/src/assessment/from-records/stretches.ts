import type { DaySpan } from "../../time/index.js";
import { BLANK, type DayFact, UNKNOWN } from "./day-fact.js";

/** A visit, review or meeting that may end one stretch and begin the next. */
export interface Happening {
  /** `null` when it took place on no day that is known. */
  readonly days: DaySpan | null;
  /** Whether it counts for sure; if not, it may have been one that counts. */
  readonly isCertain: boolean;
}

/** From one that counts to the next. */
export interface Stretch {
  readonly start: DaySpan;
  /** The next that counts for sure, on a day that is known; `null` while there is none. */
  readonly next: DaySpan | null;
  /** What may have ended the stretch before. */
  readonly doubtful: readonly Happening[];
}

/**
 * The stretches between what happened, from a first day on: each ends with the next that counts, and
 * the last is open.
 *
 * @param happenings in any order; those before the first day play no part
 * @param asOfOn     what is dated later ends a stretch, for the rule to answer, and begins none
 */
export function stretches(
  first: DaySpan,
  happenings: readonly Happening[],
  asOfOn: string,
): readonly Stretch[] {
  const counted = happenings
    .flatMap(({ days, isCertain }) =>
      isCertain && days !== null && days.latestOn >= first.earliestOn ? days : [],
    )
    .sort(byDay);
  const doubtful = happenings
    .filter(({ days, isCertain }) => !isCertain || days === null)
    .map((happening) => ({ happening, place: JSON.stringify(happening) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ happening }) => happening);
  const until = (start: DaySpan, next: DaySpan | null): Stretch => ({
    start,
    next,
    doubtful: doubtful.filter(({ days }) => days === null || mayLieBetween(days, start, next)),
  });

  const done: Stretch[] = [];
  let start = first;
  for (const next of counted) {
    done.push(until(start, next));
    if (next.earliestOn > asOfOn) return done;
    start = next;
  }
  return [...done, until(start, null)];
}

// One on the very day of the start would begin the same stretch on the same day.
function mayLieBetween(days: DaySpan, start: DaySpan, next: DaySpan | null): boolean {
  return days.latestOn > start.latestOn && (next === null || days.earliestOn < next.latestOn);
}

/**
 * When a stretch ended. What may have ended it before leaves the end somewhere between itself and the
 * next that counts; with no next, unknown.
 */
export function endOf({ start, next, doubtful }: Stretch): DayFact {
  if (next === null) return doubtful.length > 0 ? UNKNOWN : BLANK;
  const mayEndOn = doubtful.map(({ days }) => days?.earliestOn ?? start.earliestOn);
  const [earliestOn = next.earliestOn] = [next.earliestOn, ...mayEndOn].sort();
  return { kind: "on", days: { earliestOn, latestOn: next.latestOn } };
}

function byDay(a: DaySpan, b: DaySpan): number {
  return compare(a.earliestOn, b.earliestOn) || compare(a.latestOn, b.latestOn);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
