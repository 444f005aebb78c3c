import { NOT_RECORDED, UNKNOWN } from "../../time/index.js";
import { timelinessDecisions } from "./decisions.js";
import { plainFacts } from "./facts.js";
import { judgeFacts } from "./kernel.js";
import type { Settings } from "./settings.js";
import { emptyWorkings } from "./workings.js";

// What the short cut finds out about a row, a bit each.

export const NOT_HELD = 1;
/** The interview came longer after the return than the limit. */
export const LATE = 2;
/** The limit was over by `asOf`. */
export const PAST_DUE = 4;
/** The interview's minute cannot be read, or lies before the return or after `asOf`. */
export const UNREADABLE = 8;
/** The return's minute cannot be read, or lies outside the days of the limit or after `asOf`. */
export const RETURN_OUTSIDE = 16;
export const BLANK_RETURN = 32;

const COMBINATIONS = 64;

/** Stands in `decisions` for a row that is left to the kernel. */
export const UNSETTLED = 255;

/** The code of an outcome stands above that of its decision. */
export const OUTCOME_SHIFT = 8;

const { met, breached, due } = timelinessDecisions;

/** What each combination of bits comes to: two codes in one, {@link UNSETTLED} where the kernel must look. */
export function codesOfSigns(settings: Settings, isBlankReturnUnknown: boolean): Uint16Array {
  const ofBlankReturn = judgeBlankReturn(settings, isBlankReturnUnknown);
  return Uint16Array.from({ length: COMBINATIONS }, (_, signs) => {
    const settled = settle(signs, ofBlankReturn);
    return settled === null ? UNSETTLED : (settled.outcomeCode << OUTCOME_SHIFT) | settled.code;
  });
}

type Settled = ReturnType<typeof judgeFacts> | null;

function settle(signs: number, ofBlankReturn: Settled): Settled {
  const has = (bit: number) => (signs & bit) !== 0;
  if (has(BLANK_RETURN)) return ofBlankReturn;
  if (has(RETURN_OUTSIDE)) return null;
  if (has(NOT_HELD)) return has(PAST_DUE) ? breached["no-event-recorded"] : due["clock-running"];
  if (has(UNREADABLE)) return null;
  return has(LATE) ? breached["event-late"] : met["within-limit"];
}

/** Nothing else on record can matter where there is no return: the kernel is asked once for all. */
function judgeBlankReturn(settings: Settings, isUnknown: boolean): Settled {
  const facts = plainFacts();
  facts.returned.state = isUnknown ? UNKNOWN : NOT_RECORDED;
  return judgeFacts(facts, settings, emptyWorkings());
}
