export { type ClockParameters, clockDuties } from "./clock-duties.js";
export type { Duty, DutyAbout, Todo } from "./duty.js";
export { interviewDuties } from "./interview-duties.js";
export { useDuties } from "./interview-use-duties.js";
export {
  type LeftOff,
  type OverdueBy,
  type Worklist,
  type WorklistItem,
  worklist,
} from "./worklist.js";
export {
  type WorklistParameters,
  type WorklistRecords,
  worklistFromRecords,
} from "./worklist-from-records.js";
