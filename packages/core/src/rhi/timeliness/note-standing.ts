import { INVALID, NOT_RECORDED, type Reading, UNKNOWN } from "../../time/index.js";
import type { Stage } from "../subject.js";
import { ACCEPTED, DECLINED } from "./codes.js";
import type { InterviewFacts, Standing } from "./facts.js";

/** Works out how one interview stands at one stage, for one return, and notes it down. */
export function noteStanding(
  interview: InterviewFacts,
  stage: Stage,
  returned: Reading,
  limitMs: number,
  asOfMs: number,
): void {
  interview.isImplied = false;
  note(interview, interview.atStage, returned, limitMs, asOfMs);
  const isMissing = interview.standing === "none" || interview.standing === "time-unknown";
  if (stage === "completed" || !isMissing) return;
  noteImplied(interview, stage, returned, limitMs, asOfMs);
}

/** A stage without a time of its own may be implied by the completed interview, or by an answer. */
function noteImplied(
  interview: InterviewFacts,
  stage: Stage,
  returned: Reading,
  limitMs: number,
  asOfMs: number,
): void {
  const { completed, response } = interview;
  if (completed.state === NOT_RECORDED) {
    // An answer proves that an offer was made, not when; it proves no contact time at all.
    const isProven = stage === "offered" && (response === ACCEPTED || response === DECLINED);
    if (isProven) interview.standing = "time-unknown";
    return;
  }
  note(interview, completed, returned, limitMs, asOfMs);
  if (interview.standing === "before-return") return;
  if (interview.standing !== "in-time") {
    interview.standing = "time-unknown";
    return;
  }
  interview.isImplied = true;
  interview.isOrderAssumed = false;
  interview.elapsedMinMs = 0;
}

function note(
  interview: InterviewFacts,
  event: Reading,
  returned: Reading,
  limitMs: number,
  asOfMs: number,
): void {
  const minMs = event.earliestMs - returned.latestMs;
  const maxMs = event.latestMs - returned.earliestMs;
  interview.elapsedMinMs = Math.max(minMs, 0);
  interview.elapsedMaxMs = maxMs;
  interview.isAmbiguous = event.isAmbiguous;
  interview.isOrderAssumed = event.earliestMs < returned.latestMs;
  interview.standing = standingOf(event, minMs, maxMs, limitMs, asOfMs);
}

/** Steps 11 to 16 ask for these in turn; a span of exactly the limit is inside it. */
function standingOf(
  event: Reading,
  minMs: number,
  maxMs: number,
  limitMs: number,
  asOfMs: number,
): Standing {
  if (event.state === NOT_RECORDED) return "none";
  if (event.state === UNKNOWN) return "time-unknown";
  if (event.state === INVALID) return "invalid";
  if (maxMs < 0) return "before-return";
  if (event.earliestMs > asOfMs) return "in-future";
  if (maxMs <= limitMs) return "in-time";
  return minMs > limitMs ? "late" : "straddling";
}
