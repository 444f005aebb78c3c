export { type RecordedReturn, type ReturnRecords, returnSubjects } from "./from-records.js";
export {
  type Child,
  type Episode,
  type Interview,
  ReturnSubject,
  STAGES,
  type Stage,
} from "./subject.js";
export * from "./timeliness/index.js";
