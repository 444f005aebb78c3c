export type { StageEvent } from "./event.js";
export type { ElapsedHours, InterviewEvidence, TimelinessEvidence } from "./evidence.js";
export { type RecordedReturn, type ReturnRecords, returnSubjects } from "./from-records.js";
export { type LimitVersion, TimelinessParameters } from "./parameters.js";
export {
  type TimelinessCaution,
  type TimelinessDecision,
  timelinessCautions,
  timelinessReasons,
} from "./reasons.js";
export {
  type Child,
  type Episode,
  type Interview,
  ReturnSubject,
  STAGES,
  type Stage,
} from "./subject.js";
export { type TimelinessFinding, timeliness } from "./timeliness.js";
