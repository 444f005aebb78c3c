import { type ClockCode, type ClockDecision, clockDecisions } from "./clock-reasons.js";
import { asOfDay, type ClockSubject } from "./clock-subject.js";
import {
  DAY_NOT_RECORDED,
  DAY_NOT_SUPPLIED,
  DAY_UNKNOWN,
  type DayNumbers,
  type DayRange,
  dayNumbers,
  isUnreadable,
  type RecordedDay,
  rangeText,
} from "./recorded-day.js";

/** What every clock shows besides its answer. */
export interface ClockEvidence {
  readonly start: DayEvidence;
  readonly end: DayEvidence;
  /** When it was or is due; `null` when the clock could not be timed. */
  readonly dueDate: DayRange | null;
  readonly delayReason: string | null;
}

/** A day as given and as resolved; `null` when not recorded, or when it names no day. */
export interface DayEvidence {
  readonly recorded: RecordedDay | null;
  readonly resolved: DayRange | null;
}

/** A clock that can be timed, or the answer that came first. */
export type ClockReading =
  | { readonly kind: "decided"; readonly decision: ClockDecision }
  | TimedClock;

/** From when a clock runs, and until when it is to be counted. */
export interface TimedClock {
  readonly kind: "timed";
  readonly start: DayNumbers;
  /** The end, or the day as at which the records speak while there is none. */
  readonly until: DayNumbers;
  readonly isOpen: boolean;
  /** The end may have come before the start; the recorded order is taken as true. */
  readonly isOrderAssumed: boolean;
}

/** Steps 1 to 3 of the decision order: is there a duty, and from when until when does it run? */
export function readClock(subject: ClockSubject): ClockReading {
  const { notApplicableReason = null, notSupplied = [] } = subject;
  if (notApplicableReason !== null) {
    return {
      kind: "decided",
      decision: { outcome: "not-applicable", reason: notApplicableReason },
    };
  }
  const start = dayNumbers(subject.start, !notSupplied.includes("start"));
  const end = dayNumbers(subject.end, !notSupplied.includes("end"));
  const asOf = asOfDay(subject.asOf);
  const untimed = whyUntimed(start.earliest, start.latest, end.earliest, end.latest, asOf);
  if (untimed !== null) return { kind: "decided", decision: untimed.decision };
  const isOpen = end.earliest === DAY_NOT_RECORDED;
  const until = isOpen ? { earliest: asOf, latest: asOf } : end;
  const isOrderAssumed = !isOpen && end.earliest < start.latest;
  return { kind: "timed", start, until, isOpen, isOrderAssumed };
}

/**
 * Steps 2 and 3: what keeps two days, each known to a range, from being timed; `null` when nothing
 * does. A day that may lie before another is no contradiction, one that must is.
 */
export function whyUntimed(
  startEarliest: number,
  startLatest: number,
  endEarliest: number,
  endLatest: number,
  asOf: number,
): ClockCode | null {
  const { "cannot-tell": cannotTell } = clockDecisions;
  if (isUnreadable(startEarliest, startLatest)) return cannotTell["invalid-date"];
  if (isUnreadable(endEarliest, endLatest)) return cannotTell["invalid-date"];
  if (startEarliest === DAY_NOT_RECORDED) return cannotTell["start-not-recorded"];
  if (startEarliest === DAY_NOT_SUPPLIED) return cannotTell["not-supplied"];
  if (startEarliest === DAY_UNKNOWN) return cannotTell["start-date-unknown"];
  if (startEarliest > asOf) return cannotTell["start-in-future"];
  if (endEarliest === DAY_NOT_RECORDED) return null;
  if (endEarliest === DAY_NOT_SUPPLIED) return cannotTell["not-supplied"];
  if (endEarliest === DAY_UNKNOWN) return cannotTell["end-date-unknown"];
  if (endEarliest > asOf) return cannotTell["end-in-future"];
  return endLatest < startEarliest ? cannotTell["end-before-start"] : null;
}

/** Steps 4 and 6: the answer, when a clock is in time or late on every reading of its days. */
export function timedDecision(isInTime: boolean, isLate: boolean, isOpen: boolean): ClockCode {
  const { met, breached, due, "cannot-tell": cannotTell } = clockDecisions;
  if (isInTime) return isOpen ? due["clock-running"] : met["within-limit"];
  if (isLate) return isOpen ? breached["overdue-open"] : breached["completed-late"];
  return cannotTell[isOpen ? "due-date-uncertain" : "precision-insufficient"];
}

/** The evidence of a clock that was not timed: its days as given and as resolved. */
export function untimedEvidence({ start, end, delayReason = null }: ClockSubject): ClockEvidence {
  return { start: dayEvidence(start), end: dayEvidence(end), dueDate: null, delayReason };
}

function dayEvidence(recorded: RecordedDay | null): DayEvidence {
  return { recorded, resolved: rangeText(dayNumbers(recorded)) };
}
