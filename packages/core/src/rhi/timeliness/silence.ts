import { ACCEPTED, DECLINED, NO_ANSWER, NO_RESPONSE } from "./codes.js";
import { type TimelinessCode, timelinessDecisions } from "./decisions.js";
import type { ReturnFacts } from "./facts.js";
import type { Settings } from "./settings.js";
import type { Due } from "./workings.js";

const { breached, due, "not-applicable": notApplicable } = timelinessDecisions;
const cannotTell = timelinessDecisions["cannot-tell"];

/** Steps 17 to 20: nothing on record decides, so what does its absence say? */
export function silence(facts: ReturnFacts, settings: Settings, window: Due): TimelinessCode {
  const { asOfMs, stage, isDeclinedLeftOut, isStageNotSupplied } = settings;
  const isCompletion = stage === "completed";
  const isDeclined = isCompletion && hasDeclined(facts);
  if (isDeclined && isDeclinedLeftOut) return notApplicable["declined-by-child"];
  if (isStageNotSupplied && !isDeclined) return cannotTell["not-supplied"];
  if (asOfMs <= window.dueEarliestMs) return due[isDeclined ? "declined-so-far" : "clock-running"];
  if (asOfMs <= window.dueLatestMs) return cannotTell["due-time-uncertain"];
  if (isDeclined) return breached["declined-by-child"];
  const isOffered = isCompletion && wasOffered(facts);
  return breached[isOffered ? "offered-not-completed" : "no-event-recorded"];
}

// The last word in recorded order; a later "no answer" changes nothing.
function hasDeclined({ interviews, interviewCount }: ReturnFacts): boolean {
  for (let place = interviewCount - 1; place >= 0; place -= 1) {
    const response = interviews[place]?.response ?? NO_RESPONSE;
    if (response !== NO_RESPONSE && response !== NO_ANSWER) return response === DECLINED;
  }
  return false;
}

function wasOffered({ interviews, interviewCount }: ReturnFacts): boolean {
  for (let place = 0; place < interviewCount; place += 1) {
    const interview = interviews[place];
    if (interview?.isOffered) return true;
    if (interview?.response === ACCEPTED || interview?.response === DECLINED) return true;
  }
  return false;
}
