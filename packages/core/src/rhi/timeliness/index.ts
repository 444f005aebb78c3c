export { RESPONSE_CODES, RESPONSIBLE_CODES, STATUS_CODES } from "./codes.js";
export {
  type BirthColumn,
  type BoundColumns,
  type FlagColumn,
  type InterviewColumns,
  type LinkColumns,
  type ReturnColumns,
  type ReturnVerdictColumns,
  returnVerdictColumns,
  type WantedBounds,
  type WordColumn,
} from "./columns.js";
export { type TimelinessCode, timelinessDecisions } from "./decisions.js";
export type { ElapsedHours, InterviewEvidence, TimelinessEvidence } from "./evidence.js";
export type { Standing } from "./facts.js";
export { judgeReturnColumns } from "./judge-columns.js";
export { type LimitVersion, TimelinessParameters } from "./parameters.js";
export {
  type TimelinessCaution,
  type TimelinessDecision,
  timelinessCautions,
  timelinessReasons,
} from "./reasons.js";
export { type TimelinessFinding, timeliness } from "./timeliness.js";
