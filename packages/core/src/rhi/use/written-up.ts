import * as z from "zod";
import { type Decision, defineRule, type Finding, type Rule } from "../../rule/index.js";
import { evidenceOf, type UseEvidence } from "./evidence.js";
import {
  holdsText,
  InterviewUse,
  interviewDayOf,
  isNotSupplied,
  RECORD_FIELDS,
  type RecordField,
  useDutyArose,
} from "./interview-use.js";
import { closures, limitDays, type UseParameters, useParameters } from "./parameters.js";
import { type ClockedUseEvent, clocked, type Punctuality, startClock } from "./use-clock.js";
import { USE_FROM, useSource } from "./use-source.js";

const writtenUpReasons = {
  met: ["in-time"],
  breached: ["not-recorded", "incomplete-record", "late"],
  due: ["clock-running"],
  "cannot-tell": ["date-unknown", "not-supplied", "calendar-unknown", "date-before-interview"],
  "not-applicable": [],
} as const;

/** What RHI-U1 looked at. */
export interface WrittenUpEvidence extends UseEvidence {
  readonly signedOff: ClockedUseEvent | null;
  /** Parts of the record that hold neither text nor a coded "not known". */
  readonly blankFields: readonly RecordField[];
}

type WrittenUpParameters = Pick<UseParameters, "recordDays" | "extraNonWorkingDays">;

/** RHI-U1: was the interview written up in full and signed off in time? */
export const writtenUp: Rule<
  InterviewUse,
  WrittenUpParameters,
  typeof writtenUpReasons,
  never,
  WrittenUpEvidence
> = defineRule({
  id: "RHI-U1",
  version: 1,
  title: "Interview written up and signed off",
  source: useSource,
  label: "sample",
  effectiveFrom: USE_FROM,
  effectiveTo: null,
  parameters: {
    recordDays: useParameters.recordDays,
    extraNonWorkingDays: useParameters.extraNonWorkingDays,
  },
  reasons: writtenUpReasons,
  cautions: [],
  subjectSchema: InterviewUse,
  parametersSchema: z.strictObject({ recordDays: limitDays, extraNonWorkingDays: closures }),
  dutyArose: useDutyArose,
  judge,
});

function judge(
  subject: InterviewUse,
  parameters: WrittenUpParameters,
): Finding<typeof writtenUpReasons, never, WrittenUpEvidence> {
  const { asOf, record } = subject;
  const day = interviewDayOf(subject);
  const blankFields = RECORD_FIELDS.filter((field) => !holdsText(record?.fields[field]));
  if (day === null) {
    return {
      outcome: "cannot-tell",
      reason: "date-unknown",
      cautions: [],
      evidence: { ...evidenceOf(subject, null), signedOff: null, blankFields },
    };
  }
  const clock = startClock(day, parameters.recordDays, asOf, parameters);
  const signedOff = clocked(record?.signedOffDate ?? null, clock);
  return {
    ...decide(subject, clock.state, signedOff.standing, blankFields.length === 0),
    cautions: [],
    evidence: { ...evidenceOf(subject, clock), signedOff, blankFields },
  };
}

function decide(
  subject: InterviewUse,
  state: Punctuality,
  standing: ClockedUseEvent["standing"],
  isComplete: boolean,
): Decision<typeof writtenUpReasons> {
  if (isComplete && standing === "in-time") return { outcome: "met", reason: "in-time" };
  if (isNotSupplied(subject, "record")) return { outcome: "cannot-tell", reason: "not-supplied" };
  if (state === "in-time") return { outcome: "due", reason: "clock-running" };
  if (state === "calendar-unknown") {
    return { outcome: "cannot-tell", reason: "calendar-unknown" };
  }
  if (standing === "not-recorded" || standing === "not-yet") {
    return { outcome: "breached", reason: "not-recorded" };
  }
  if (!isComplete) return { outcome: "breached", reason: "incomplete-record" };
  if (standing === "date-unknown") return { outcome: "cannot-tell", reason: "date-unknown" };
  if (standing === "before-start") {
    return { outcome: "cannot-tell", reason: "date-before-interview" };
  }
  return { outcome: "breached", reason: "late" };
}
