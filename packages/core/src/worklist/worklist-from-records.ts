import { type AssessmentRecords, assessmentSubjects } from "../assessment/index.js";
import {
  type ReturnRecords,
  returnSubjects,
  type TimelinessParameters,
  type UseParameters,
  type UseRecords,
  useSubjects,
} from "../rhi/index.js";
import { parseInstant } from "../time/index.js";
import { type ClockParameters, clockDuties } from "./clock-duties.js";
import { interviewDuties } from "./interview-duties.js";
import { useDuties } from "./interview-use-duties.js";
import { type Worklist, worklist } from "./worklist.js";

/** The stored records of every duty that the rules know. */
export interface WorklistRecords extends ReturnRecords, UseRecords, AssessmentRecords {}

/** What an authority sets for the rules behind the list; the others keep their defaults. */
export interface WorklistParameters {
  readonly timeliness?: Partial<Omit<TimelinessParameters, "stage">>;
  readonly use?: Partial<UseParameters>;
  readonly clocks?: ClockParameters;
  /** What starts the clock of the initial conference: the strategy discussion unless set. */
  readonly icpcFrom?: "strategyHeld" | "started";
}

/**
 * The worklist of an authority, or of some of its children, straight from the records: builds every
 * subject, asks every rule, and puts what is left to do in order.
 *
 * @param asOf the instant as at which the records speak, ISO 8601 with offset
 * @throws RangeError when `asOf` is no instant
 * @throws ZodError when a parameter is not of the shape that its rule declares
 * @example
 * const { items, left } = worklistFromRecords(records, "2026-06-30T08:00:00Z");
 */
export function worklistFromRecords(
  records: WorklistRecords,
  asOf: string,
  { timeliness = {}, use = {}, clocks = {}, icpcFrom = "strategyHeld" }: WorklistParameters = {},
): Worklist {
  if (parseInstant(asOf) === null)
    throw new RangeError("asOf must be an instant with offset, as 2026-06-30T12:00:00Z");
  const duties = [
    ...interviewDuties(returnSubjects(records, asOf), timeliness),
    ...useDuties(useSubjects(records, asOf), use),
    ...clockDuties(assessmentSubjects(records, asOf, { icpcFrom }), clocks),
  ];
  return worklist(duties, asOf);
}
