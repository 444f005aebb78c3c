import { endedInWindow, noLongerOwedAtReturn } from "./death-or-adulthood.js";
import { type TimelinessCode, timelinessDecisions } from "./decisions.js";
import type { InterviewFacts, ReturnFacts, Standing } from "./facts.js";
import { noteStanding } from "./note-standing.js";
import { limitInForce, outOfScope, withoutLimit, withoutReturn } from "./scope.js";
import type { Settings } from "./settings.js";
import { silence } from "./silence.js";
import { NOBODY, type Workings } from "./workings.js";

const { met, breached, "cannot-tell": cannotTell } = timelinessDecisions;

/**
 * The 72-hour rule on one return, in the order of its decision table. A single subject and a batch
 * both ask this function.
 */
export function judgeFacts(
  facts: ReturnFacts,
  settings: Settings,
  workings: Workings,
): TimelinessCode {
  workings.limit = null;
  workings.deciding = NOBODY;
  const first = outOfScope(facts, settings) ?? withoutReturn(facts, settings);
  if (first !== null) return first;
  const limit = limitInForce(facts, settings);
  if (limit === null) return withoutLimit(facts, settings);
  const life = noLongerOwedAtReturn(facts);
  if (life !== null) return life;

  workings.limit = limit;
  workings.dueEarliestMs = facts.returned.earliestMs + limit.limitMs;
  workings.dueLatestMs = facts.returned.latestMs + limit.limitMs;
  for (let place = 0; place < facts.interviewCount; place += 1) {
    const interview = facts.interviews[place];
    if (interview === undefined) break;
    noteStanding(interview, settings.stage, facts.returned, limit.limitMs, settings.asOfMs);
  }
  return decide(facts, settings, workings);
}

/** Steps 11 to 20. */
function decide(facts: ReturnFacts, settings: Settings, workings: Workings): TimelinessCode {
  if (decidedBy("in-time", facts, workings)) return met["within-limit"];
  if (decidedBy("straddling", facts, workings)) return cannotTell["precision-insufficient"];
  if (hasAny("time-unknown", facts)) return cannotTell["event-time-unknown"];
  if (hasAny("invalid", facts)) return cannotTell["invalid-time"];
  const ended = endedInWindow(facts, workings, settings.asOfMs);
  if (ended !== null) return ended;
  if (decidedBy("late", facts, workings)) return breached["event-late"];
  if (hasAny("before-return", facts)) return cannotTell["event-before-return"];
  if (hasAny("in-future", facts)) return cannotTell["event-in-future"];
  return silence(facts, settings, workings);
}

/** Whether some interview stands so; the one soonest over decides, the first recorded on a tie. */
function decidedBy(standing: Standing, facts: ReturnFacts, workings: Workings): boolean {
  let best: InterviewFacts | null = null;
  for (let place = 0; place < facts.interviewCount; place += 1) {
    const interview = facts.interviews[place];
    if (interview === undefined || interview.standing !== standing) continue;
    if (best !== null && interview.elapsedMaxMs >= best.elapsedMaxMs) continue;
    best = interview;
    workings.deciding = place;
  }
  return best !== null;
}

/** Whether some interview stands so. */
export function hasAny(standing: Standing, facts: ReturnFacts): boolean {
  for (let place = 0; place < facts.interviewCount; place += 1) {
    if (facts.interviews[place]?.standing === standing) return true;
  }
  return false;
}
