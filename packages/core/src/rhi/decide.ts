import type { StageEvent, TimedEvent } from "./event.js";
import { endedInWindow } from "./life.js";
import type { TimelinessParameters } from "./parameters.js";
import { type TimelinessCaution, type TimelinessDecision, timelinessCautions } from "./reasons.js";
import type { TimedReturn } from "./return.js";
import type { Interview, ReturnSubject } from "./subject.js";

/** One linked interview and how it stands at the stage asked about. */
export interface Entry {
  readonly interview: Interview;
  readonly event: StageEvent;
}

/** A decision, and the event whose time made it. */
export interface Decided {
  readonly decision: TimelinessDecision;
  readonly deciding: TimedEvent | null;
}

/** Steps 11 to 16, then what silence means. */
export function decide(
  subject: ReturnSubject,
  parameters: TimelinessParameters,
  clock: TimedReturn,
  events: readonly Entry[],
  asOfMs: number,
): Decided {
  const inTime = best(events, "in-time");
  if (inTime) return by(inTime, { outcome: "met", reason: "within-limit" });
  const straddling = best(events, "straddling");
  if (straddling) {
    return by(straddling, { outcome: "cannot-tell", reason: "precision-insufficient" });
  }
  const has = (standing: StageEvent["standing"]) =>
    events.some(({ event }) => event.standing === standing);
  if (has("time-unknown")) return plain({ outcome: "cannot-tell", reason: "event-time-unknown" });
  if (has("invalid")) return plain({ outcome: "cannot-tell", reason: "invalid-time" });
  const ended = endedInWindow(subject.child ?? {}, clock.due, asOfMs);
  if (ended !== null) return plain(ended);
  const late = best(events, "late");
  if (late) return by(late, { outcome: "breached", reason: "event-late" });
  if (has("before-return")) return plain({ outcome: "cannot-tell", reason: "event-before-return" });
  if (has("in-future")) return plain({ outcome: "cannot-tell", reason: "event-in-future" });
  return plain(silence(subject, parameters, clock, asOfMs));
}

/** Steps 17 to 20: nothing on record decides, so what does its absence say? */
function silence(
  { interviews, notSupplied = [] }: ReturnSubject,
  { stage, declinedTreatment }: TimelinessParameters,
  { due }: TimedReturn,
  asOfMs: number,
): TimelinessDecision {
  const isCompletion = stage === "completed";
  const declined = isCompletion && hasDeclined(interviews);
  if (declined && declinedTreatment === "exclude") {
    return { outcome: "not-applicable", reason: "declined-by-child" };
  }
  if (notSupplied.includes(stage) && !declined) {
    return { outcome: "cannot-tell", reason: "not-supplied" };
  }
  if (asOfMs <= due.earliestMs) {
    return { outcome: "due", reason: declined ? "declined-so-far" : "clock-running" };
  }
  if (asOfMs <= due.latestMs) return { outcome: "cannot-tell", reason: "due-time-uncertain" };
  if (declined) return { outcome: "breached", reason: "declined-by-child" };
  if (isCompletion && interviews.some(wasOffered)) {
    return { outcome: "breached", reason: "offered-not-completed" };
  }
  return { outcome: "breached", reason: "no-event-recorded" };
}

// The last word in recorded order; a later "no answer" changes nothing.
function hasDeclined(interviews: readonly Interview[]): boolean {
  const answers = interviews.map(({ response }) => response).filter((r) => r && r !== "no-answer");
  return answers.at(-1) === "declined";
}

function wasOffered({ offered = null, response }: Interview): boolean {
  return offered !== null || response === "accepted" || response === "declined";
}

function best(events: readonly Entry[], standing: TimedEvent["standing"]): TimedEvent | null {
  return events
    .map(({ event }) => event)
    .filter((event): event is TimedEvent => event.standing === standing)
    .reduce<TimedEvent | null>(
      (a, b) => (a === null || b.elapsed.maxMs < a.elapsed.maxMs ? b : a),
      null,
    );
}

function by(deciding: TimedEvent, decision: TimelinessDecision): Decided {
  return { decision, deciding };
}

function plain(decision: TimelinessDecision): Decided {
  return { decision, deciding: null };
}

/** What to be careful of, in the order the rule declares. */
export function cautionsOf(
  { reason }: TimelinessDecision,
  clock: TimedReturn,
  events: readonly Entry[],
  deciding: TimedEvent | null,
): TimelinessCaution[] {
  const has = (standing: StageEvent["standing"]) =>
    events.some(({ event }) => event.standing === standing);
  const isLate = reason === "event-late";
  const applies: Record<TimelinessCaution, boolean> = {
    "ambiguous-local-time": clock.isAmbiguous || (deciding?.isAmbiguous ?? false),
    "event-before-return-ignored": isLate && has("before-return"),
    "event-in-future-ignored": isLate && has("in-future"),
    "implied-by-completion": deciding?.isImplied ?? false,
    "order-assumed": deciding?.isOrderAssumed ?? false,
  };
  return timelinessCautions.filter((caution) => applies[caution]);
}
