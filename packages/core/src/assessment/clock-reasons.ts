import {
  type CodedDecision,
  type Decision,
  type DecisionTable,
  decisionTable,
  type Finding,
} from "../rule/index.js";

const ANSWERS = {
  met: ["within-limit"],
  breached: ["completed-late", "overdue-open"],
  due: ["clock-running"],
} as const;

const CANNOT_TELL = [
  "invalid-date",
  "start-not-recorded",
  "not-supplied",
  "start-date-unknown",
  "start-in-future",
  "end-date-unknown",
  "end-in-future",
  "end-before-start",
  "precision-insufficient",
  "due-date-uncertain",
] as const;

/** What a clock answers by itself; why a duty does not apply is for its subject to say. */
export interface TimedReasons {
  readonly met: typeof ANSWERS.met;
  readonly breached: typeof ANSWERS.breached;
  readonly due: typeof ANSWERS.due;
  readonly "cannot-tell": readonly ((typeof CANNOT_TELL)[number] | "calendar-unknown")[];
  readonly "not-applicable": readonly never[];
}

/** A clock's decision, with its code in columns. */
export type ClockCode = CodedDecision<TimedReasons>;

/**
 * Every decision that a clock comes to by itself (domain guide, decision order 3.3); `list[code]` is
 * the decision that a column's code stands for.
 */
export const clockDecisions: DecisionTable<TimedReasons> = decisionTable({
  ...ANSWERS,
  "cannot-tell": [...CANNOT_TELL, "calendar-unknown"],
  "not-applicable": [],
});

/** What a clock may not be able to tell, besides what none can. */
export type MoreCannotTell = "calendar-unknown" | "child-seen-unknown" | "conference-need-unknown";

/** What a clock may answer. Why a duty does not apply is an open code, answered as given. */
export interface ClockReasons {
  readonly met: typeof ANSWERS.met;
  readonly breached: typeof ANSWERS.breached;
  readonly due: typeof ANSWERS.due;
  readonly "cannot-tell": readonly ((typeof CANNOT_TELL)[number] | MoreCannotTell)[];
  readonly "not-applicable": readonly string[];
}

/** What to be careful of in the answer of a clock. */
export type ClockCaution = "due-date-beyond-calendar" | "order-assumed";

/** A clock's outcome with its reason. */
export type ClockDecision = Decision<ClockReasons>;

/** The answer of a clock, with its evidence. */
export type ClockFinding<Evidence> = Finding<ClockReasons, ClockCaution, Evidence>;

/**
 * The reasons of one clock, for its metadata.
 *
 * @param notApplicable the documented codes with which its duty may fall away
 * @param more          what it may not be able to tell, besides what no clock can
 */
export function clockReasons(
  notApplicable: readonly string[],
  more: readonly MoreCannotTell[] = [],
): ClockReasons {
  return {
    ...ANSWERS,
    "cannot-tell": [...CANNOT_TELL, ...more],
    "not-applicable": notApplicable,
  };
}
