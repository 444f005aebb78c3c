import { INVALID, NOT_RECORDED, SPAN } from "../../time/index.js";
import { AWAY, MISSING, OTHER, RESPONSIBILITY_UNKNOWN, STATUS_UNKNOWN } from "./codes.js";
import { type TimelinessCode, timelinessDecisions } from "./decisions.js";
import type { ReturnFacts } from "./facts.js";
import type { Limit, Settings } from "./settings.js";

const cannotTell = timelinessDecisions["cannot-tell"];
const notApplicable = timelinessDecisions["not-applicable"];

/** Steps 1 to 4: is this an absence that calls for an interview by this authority? */
export function outOfScope(facts: ReturnFacts, settings: Settings): TimelinessCode | null {
  if (facts.status === STATUS_UNKNOWN) return cannotTell["status-unknown"];
  if (facts.status === MISSING && !settings.isMissingCounted) {
    return notApplicable["status-not-counted"];
  }
  if (facts.status === AWAY && !settings.isAwayCounted) return notApplicable["status-not-counted"];
  if (facts.responsible === OTHER) return notApplicable["other-authority-responsible"];
  if (facts.responsible === RESPONSIBILITY_UNKNOWN) return cannotTell["responsibility-unknown"];
  return facts.isFoundDead ? notApplicable["died-before-return"] : null;
}

/** Steps 5 to 7: is there a return that the other times do not contradict? */
export function withoutReturn(facts: ReturnFacts, settings: Settings): TimelinessCode | null {
  const { start, returned, isStillMissing } = facts;
  if (start.state === INVALID || returned.state === INVALID) return cannotTell["invalid-time"];
  if (returned.state === NOT_RECORDED) {
    return isStillMissing ? notApplicable["still-missing"] : cannotTell["return-not-recorded"];
  }
  if (returned.state !== SPAN) {
    // A feed that cannot carry returns is not a return that nobody wrote down.
    return cannotTell[settings.isReturnNotSupplied ? "not-supplied" : "return-time-unknown"];
  }
  if (isStillMissing) return cannotTell["return-and-still-missing"];
  if (returned.earliestMs > settings.asOfMs) return cannotTell["return-in-future"];
  const isBeforeStart = start.state === SPAN && returned.latestMs < start.earliestMs;
  return isBeforeStart ? cannotTell["return-before-start"] : null;
}

/** Step 8: the limit in force on the London day of the return; `null` when none surely was. */
export function limitInForce({ returned }: ReturnFacts, { limits }: Settings): Limit | null {
  for (const limit of limits) {
    if (limit.fromMs <= returned.earliestMs && returned.latestMs <= limit.toMs) return limit;
  }
  return null;
}

/** Step 8, when no limit surely was in force. */
export function withoutLimit({ returned }: ReturnFacts, { limits }: Settings): TimelinessCode {
  const mayBe = limits.some(
    ({ fromMs, toMs }) => fromMs <= returned.latestMs && returned.earliestMs <= toMs,
  );
  return mayBe ? cannotTell["rule-version-uncertain"] : notApplicable["rule-not-in-force"];
}
