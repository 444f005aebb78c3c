import { emptyReading, type Reading } from "../../time/index.js";
import { MISSING, NO_RESPONSE, OWN } from "./codes.js";

/** How an interview stands at the stage asked about, for one return. */
export const STANDINGS = [
  "none",
  "in-time",
  "straddling",
  "late",
  "time-unknown",
  "invalid",
  "before-return",
  "in-future",
] as const;

/** One of {@link STANDINGS}. */
export type Standing = (typeof STANDINGS)[number];

/** One linked interview: what is on record, and how the kernel found it to stand. */
export interface InterviewFacts {
  /** At the stage asked about. */
  readonly atStage: Reading;
  readonly completed: Reading;
  response: number;
  isOffered: boolean;
  standing: Standing;
  elapsedMinMs: number;
  elapsedMaxMs: number;
  isAmbiguous: boolean;
  /** The event may have come before the return; the recorded order is taken as true. */
  isOrderAssumed: boolean;
  /** The time is that of the completed interview, which cannot come before its offer. */
  isImplied: boolean;
}

/**
 * One return as numbers. Writable, so that one object serves every row of a batch; both the single
 * way and the batch fill it and ask the same kernel.
 */
export interface ReturnFacts {
  status: number;
  responsible: number;
  isFoundDead: boolean;
  isStillMissing: boolean;
  readonly start: Reading;
  readonly returned: Reading;
  readonly death: Reading;
  /** London midnight of the 18th birthday; NaN when no birth is on record. */
  adultFromMs: number;
  /** In recorded order; those past `interviewCount` are left over from another return. */
  readonly interviews: InterviewFacts[];
  interviewCount: number;
}

/** The plain case: missing, our own authority responsible, nothing else on record. */
export function plainFacts(): ReturnFacts {
  return {
    status: MISSING,
    responsible: OWN,
    isFoundDead: false,
    isStillMissing: false,
    start: emptyReading(),
    returned: emptyReading(),
    death: emptyReading(),
    adultFromMs: Number.NaN,
    interviews: [],
    interviewCount: 0,
  };
}

/** The next interview of the return, to be filled. */
export function nextInterview(facts: ReturnFacts): InterviewFacts {
  const place = facts.interviewCount;
  facts.interviewCount += 1;
  const used = facts.interviews[place];
  if (used !== undefined) return used;
  const fresh: InterviewFacts = {
    atStage: emptyReading(),
    completed: emptyReading(),
    response: NO_RESPONSE,
    isOffered: false,
    standing: "none",
    elapsedMinMs: Number.NaN,
    elapsedMaxMs: Number.NaN,
    isAmbiguous: false,
    isOrderAssumed: false,
    isImplied: false,
  };
  facts.interviews.push(fresh);
  return fresh;
}
