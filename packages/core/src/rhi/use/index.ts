export {
  type ActionsEvidence,
  actionsFollowedUp,
  type JudgedInterviewAction,
} from "./actions-followed-up.js";
export { type ConcernsEvidence, concernsShared, type JudgedConcern } from "./concerns-shared.js";
export { evaluateUse, type UseVerdicts } from "./evaluate-use.js";
export type { UseEvidence } from "./evidence.js";
export {
  type CitingRecord,
  type DatedRecord,
  type InterviewAction,
  type InterviewConcern,
  InterviewUse,
  RECORD_FIELDS,
  type RecordField,
  USE_PARTS,
} from "./interview-use.js";
export {
  type InterviewUsedEvidence,
  interviewUsed,
  type UseCheckAnswer,
} from "./interview-used.js";
export { type UseParameters, useParameters } from "./parameters.js";
export type { MissingPattern } from "./pattern.js";
export { type PatternEvidence, patternActedOn } from "./pattern-acted-on.js";
export {
  type ClockedUpdate,
  type RiskRecordEvidence,
  riskRecordUpdated,
} from "./risk-record-updated.js";
export type { ClockedUseEvent } from "./use-clock.js";
export { type NextDecisionEvidence, usedAtNextDecision } from "./used-at-next-decision.js";
export { type WrittenUpEvidence, writtenUp } from "./written-up.js";
