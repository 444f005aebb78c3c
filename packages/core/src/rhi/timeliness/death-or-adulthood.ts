import { INVALID, NOT_RECORDED, type Reading, SPAN, UNKNOWN } from "../../time/index.js";
import { type TimelinessCode, timelinessDecisions } from "./decisions.js";
import type { ReturnFacts } from "./facts.js";
import type { Due } from "./workings.js";

const cannotTell = timelinessDecisions["cannot-tell"];
const notApplicable = timelinessDecisions["not-applicable"];

/** Steps 9 and 10: the duty is owed to living children; one is 18 from midnight on the birthday. */
export function noLongerOwedAtReturn(facts: ReturnFacts): TimelinessCode | null {
  const { returned, death, adultFromMs } = facts;
  if (adultFromMs <= returned.earliestMs) return notApplicable["adult-at-return"];
  if (adultFromMs <= returned.latestMs) return cannotTell["age-at-return-uncertain"];
  if (death.state === INVALID) return cannotTell["invalid-time"];
  const isDead = death.state === SPAN && death.latestMs < returned.earliestMs;
  return isDead ? notApplicable["died-before-return"] : null;
}

/** Step 14: a death, then an 18th birthday, that came before the interview fell due. */
export function endedInWindow(facts: ReturnFacts, due: Due, asOfMs: number): TimelinessCode | null {
  const { death, adultFromMs } = facts;
  if (death.state === UNKNOWN) return cannotTell["death-order-unknown"];
  if (death.state !== NOT_RECORDED && mayLieInWindow(death, due, asOfMs)) {
    return death.latestMs <= due.dueEarliestMs
      ? notApplicable["died-in-window"]
      : cannotTell["death-order-unknown"];
  }
  // False as well when no birth is on record: NaN is neither before nor after anything.
  if (!(adultFromMs <= asOfMs && adultFromMs <= due.dueLatestMs)) return null;
  return adultFromMs <= due.dueEarliestMs
    ? notApplicable["turned-18-in-window"]
    : cannotTell["age-order-uncertain"];
}

function mayLieInWindow(event: Reading, due: Due, asOfMs: number): boolean {
  return event.earliestMs <= asOfMs && event.earliestMs <= due.dueLatestMs;
}
