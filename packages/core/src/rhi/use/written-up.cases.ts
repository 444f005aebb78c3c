import type { RuleCase } from "../../rule/index.js";
import { answer, COMPLETE_RECORD, told, UNDATED } from "./interview-use.cases.js";
import type { InterviewUse } from "./interview-use.js";
import type { UseParameters } from "./parameters.js";

type WrittenUpCase = RuleCase<
  InterviewUse,
  Pick<UseParameters, "recordDays" | "extraNonWorkingDays">
>;

const signedOff = (signedOffDate: string | null) => ({ ...COMPLETE_RECORD, signedOffDate });
const withFields = (fields: NonNullable<InterviewUse["record"]>["fields"], day = "2026-06-03") => ({
  signedOffDate: day,
  fields: { ...COMPLETE_RECORD.fields, ...fields },
});

/** RHI-U1 by example: at least one for every reason of every outcome. */
export const writtenUpCases: readonly WrittenUpCase[] = [
  {
    why: "signed off on the day of the interview",
    subject: told({ record: signedOff("2026-06-01") }),
    expect: answer("met", "in-time"),
  },
  {
    why: "signed off on working day 3, the last",
    subject: told({ record: signedOff("2026-06-04") }),
    expect: answer("met", "in-time"),
  },
  {
    why: "signed off on working day 4",
    subject: told({ record: signedOff("2026-06-05") }),
    expect: answer("breached", "late"),
  },
  {
    why: "the limit falls on a Friday: a Sunday is still working day 3",
    subject: told({
      rhi: { id: "R1", interviewDate: "2026-06-02" },
      record: signedOff("2026-06-07"),
    }),
    expect: answer("met", "in-time"),
  },
  {
    why: "the limit falls on a Friday: the Monday after is working day 4",
    subject: told({
      rhi: { id: "R1", interviewDate: "2026-06-02" },
      record: signedOff("2026-06-08"),
    }),
    expect: answer("breached", "late"),
  },
  {
    why: "the spring bank holiday of 25 May 2026 is no working day",
    subject: told({
      rhi: { id: "R1", interviewDate: "2026-05-22" },
      record: signedOff("2026-05-28"),
    }),
    expect: answer("met", "in-time"),
  },
  {
    why: "a day on which the authority is closed is no working day",
    subject: told({ record: signedOff("2026-06-05") }),
    parameters: { extraNonWorkingDays: ["2026-06-02"] },
    expect: answer("met", "in-time"),
  },
  {
    why: "an authority that allows four working days",
    subject: told({ record: signedOff("2026-06-05") }),
    parameters: { recordDays: 4 },
    expect: answer("met", "in-time"),
  },
  {
    why: "what the child said is blank",
    subject: told({ record: withFields({ childWords: " \n" }) }),
    expect: answer("breached", "incomplete-record"),
  },
  {
    why: "a part of the record is missing altogether",
    subject: told({ record: { signedOffDate: "2026-06-03", fields: {} } }),
    expect: answer("breached", "incomplete-record"),
  },
  {
    why: "incomplete and late: what is missing is named first",
    subject: told({ record: withFields({ reasons: null }, "2026-06-05") }),
    expect: answer("breached", "incomplete-record"),
  },
  {
    why: "nothing written, and the time is up",
    subject: told({ record: null, asOf: "2026-06-05" }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "written, never signed off",
    subject: told({ record: signedOff(null) }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "blank and not signed off: the missing sign-off is named first",
    subject: told({ record: { signedOffDate: null, fields: {} } }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "a sign-off after the day of the records has not happened yet",
    subject: told({ asOf: "2026-06-05", record: signedOff("2026-06-06") }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "nothing written on the last day of the limit",
    subject: told({ record: null, asOf: "2026-06-04" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "signed off but incomplete, while it can still be completed",
    subject: told({ record: withFields({ reasons: "" }), asOf: "2026-06-04" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "an interview later than the records: nothing is late yet",
    subject: told({ asOf: "2026-05-29", record: null }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "nobody recorded the day of the interview",
    subject: told({ rhi: UNDATED }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "the day of the interview does not exist",
    subject: told({ rhi: { id: "R1", interviewDate: "2026-06-31" } }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "signed off on a day that cannot be read",
    subject: told({ record: signedOff("June") }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "incomplete, and signed off on a day that cannot be read: a failing whatever the day",
    subject: told({ record: withFields({ reasons: "" }, "June") }),
    expect: answer("breached", "incomplete-record"),
  },
  {
    why: "signed off before the interview took place",
    subject: told({ record: signedOff("2026-05-31") }),
    expect: answer("cannot-tell", "date-before-interview"),
  },
  {
    why: "no loaded source carries written records",
    subject: told({ record: null, notSupplied: ["record"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "no loaded source carries written records, and time remains",
    subject: told({ record: null, asOf: "2026-06-04", notSupplied: ["record"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "a record that is there counts, whatever the sources were said to carry",
    subject: told({ notSupplied: ["record"] }),
    expect: answer("met", "in-time"),
  },
  {
    why: "another part is not supplied, and nothing is written",
    subject: told({ record: null, notSupplied: ["riskUpdates"] }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "an interview after the last year whose bank holidays are known",
    subject: told({
      asOf: "2029-06-30",
      rhi: { id: "R1", interviewDate: "2029-06-01" },
      record: null,
    }),
    expect: answer("cannot-tell", "calendar-unknown"),
  },
  {
    why: "the records reach past the known calendar, and the interview fell inside it long before",
    subject: told({ asOf: "2029-06-30", record: null }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "in time on the last day of the known calendar, though the limit lies past it",
    subject: told({
      asOf: "2028-12-31",
      rhi: { id: "R1", interviewDate: "2028-12-28" },
      record: signedOff("2028-12-31"),
    }),
    expect: answer("met", "in-time"),
  },
  {
    why: "the limit lies past the known calendar, and so do the records",
    subject: told({
      asOf: "2029-01-01",
      rhi: { id: "R1", interviewDate: "2028-12-28" },
      record: null,
    }),
    expect: answer("cannot-tell", "calendar-unknown"),
  },
];
