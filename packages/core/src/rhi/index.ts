export { type RecordedReturn, type ReturnRecords, returnSubjects } from "./from-records.js";
export * from "./measures/index.js";
export {
  type InterviewsToLink,
  NO_INTERVIEW,
  proposeLinks,
  type ReturnsToLink,
} from "./propose-links.js";
export { rhiRules } from "./rhi-rules.js";
export {
  type Child,
  type Episode,
  type Interview,
  ReturnSubject,
  STAGES,
  type Stage,
} from "./subject.js";
export * from "./timeliness/index.js";
export { type RecordedUse, type UseRecords, useSubjects } from "./use/from-records.js";
export * from "./use/index.js";
