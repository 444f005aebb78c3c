import { chooseInForce } from "../rule/index.js";
import {
  addHours,
  isWhollyBefore,
  londonDay,
  type Resolved,
  resolve,
  type Span,
} from "../time/index.js";
import { adultAtReturn, diedBeforeReturn } from "./life.js";
import { type LimitVersion, limitVersions, type TimelinessParameters } from "./parameters.js";
import type { TimelinessDecision } from "./reasons.js";
import type { Child, Episode, ReturnSubject } from "./subject.js";

/** A return that starts the clock, or the answer that came first. */
export type ReturnReading =
  | {
      readonly kind: "decided";
      readonly decision: TimelinessDecision;
      readonly isAmbiguous: boolean;
    }
  | TimedReturn;

/** A return to be timed, with the limit in force on its London day. */
export interface TimedReturn {
  readonly kind: "timed";
  readonly returned: Span;
  readonly isAmbiguous: boolean;
  readonly limit: LimitVersion;
  readonly due: Span;
}

/** Steps 1 to 10 of the decision order: is there a duty, and from when does it run? */
export function readReturn(
  subject: ReturnSubject,
  parameters: TimelinessParameters,
  asOfMs: number,
): ReturnReading {
  const { episode, child = {} } = subject;
  const scope = outOfScope(episode, parameters) ?? noReturn(episode);
  if (scope !== null) return decided(scope);

  const end = resolveRecorded(episode.end);
  if (end.kind !== "span") return decided(unknownReturn(subject));
  const { span: returned, isAmbiguous } = end;
  const contradiction = contradicted(episode, returned, asOfMs);
  if (contradiction !== null) return decided(contradiction, isAmbiguous);

  const chosen = chooseInForce(
    limitVersions(parameters),
    londonDay(returned.earliestMs),
    londonDay(returned.latestMs),
  );
  if (chosen.kind === "uncertain") {
    return decided({ outcome: "cannot-tell", reason: "rule-version-uncertain" }, isAmbiguous);
  }
  if (chosen.kind === "none") {
    return decided({ outcome: "not-applicable", reason: "rule-not-in-force" }, isAmbiguous);
  }

  const life = lifeBeforeReturn(child, returned);
  if (life !== null) return decided(life, isAmbiguous);
  const due = addHours(returned, chosen.version.limitHours);
  return { kind: "timed", returned, isAmbiguous, limit: chosen.version, due };
}

/** Steps 1 to 4. */
function outOfScope(
  { status = "missing", responsible = "own", endReason = null }: Episode,
  { countedStatuses }: TimelinessParameters,
): TimelinessDecision | null {
  if (status === "unknown") return { outcome: "cannot-tell", reason: "status-unknown" };
  if (!countedStatuses.includes(status)) {
    return { outcome: "not-applicable", reason: "status-not-counted" };
  }
  if (responsible === "other") {
    return { outcome: "not-applicable", reason: "other-authority-responsible" };
  }
  if (responsible === "unknown")
    return { outcome: "cannot-tell", reason: "responsibility-unknown" };
  if (endReason === "found-deceased") {
    return { outcome: "not-applicable", reason: "died-before-return" };
  }
  return null;
}

/** Steps 5 and 6. */
function noReturn({ start, end, stillMissing = false }: Episode): TimelinessDecision | null {
  const isInvalid = [start, end].some((time) => resolveRecorded(time).kind === "invalid");
  if (isInvalid) return { outcome: "cannot-tell", reason: "invalid-time" };
  if (end !== null && end !== undefined) return null;
  return stillMissing
    ? { outcome: "not-applicable", reason: "still-missing" }
    : { outcome: "cannot-tell", reason: "return-not-recorded" };
}

/** Step 7, first part. A feed that cannot carry returns is not a return that nobody wrote down. */
function unknownReturn({ notSupplied = [] }: ReturnSubject): TimelinessDecision {
  const reason = notSupplied.includes("returned") ? "not-supplied" : "return-time-unknown";
  return { outcome: "cannot-tell", reason };
}

/** Step 7, the rest. */
function contradicted(
  { start, stillMissing = false }: Episode,
  returned: Span,
  asOfMs: number,
): TimelinessDecision | null {
  if (stillMissing) return { outcome: "cannot-tell", reason: "return-and-still-missing" };
  if (returned.earliestMs > asOfMs) return { outcome: "cannot-tell", reason: "return-in-future" };
  const started = resolveRecorded(start);
  if (started.kind === "span" && isWhollyBefore(returned, started.span)) {
    return { outcome: "cannot-tell", reason: "return-before-start" };
  }
  return null;
}

/** Steps 9 and 10. */
function lifeBeforeReturn(child: Child, returned: Span): TimelinessDecision | null {
  return adultAtReturn(child, returned) ?? diedBeforeReturn(child, returned);
}

function resolveRecorded(time: Episode["end"]): Resolved {
  return time === null || time === undefined ? { kind: "unknown" } : resolve(time);
}

function decided(decision: TimelinessDecision, isAmbiguous = false): ReturnReading {
  return { kind: "decided", decision, isAmbiguous };
}
