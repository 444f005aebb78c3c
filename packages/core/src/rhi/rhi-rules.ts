import type { AnyRule } from "../rule/index.js";
import { timeliness } from "./timeliness/index.js";
import {
  actionsFollowedUp,
  concernsShared,
  interviewUsed,
  patternActedOn,
  riskRecordUpdated,
  usedAtNextDecision,
  writtenUp,
} from "./use/index.js";

/** The rules of return home interviews: held in time, and used. */
export const rhiRules: readonly AnyRule[] = [
  timeliness,
  writtenUp,
  riskRecordUpdated,
  concernsShared,
  actionsFollowedUp,
  usedAtNextDecision,
  patternActedOn,
  interviewUsed,
];
