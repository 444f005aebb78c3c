import type { RuleCase } from "../../rule/index.js";
import { answer, told, UNDATED } from "./interview-use.cases.js";
import type { InterviewUse } from "./interview-use.js";
import type { UseParameters } from "./parameters.js";

type PatternCase = RuleCase<
  InterviewUse,
  Pick<UseParameters, "meetingDays" | "repeatCount" | "repeatDays" | "extraNonWorkingDays">
>;

const on = (...dates: readonly (string | null)[]) => dates.map((date) => ({ date }));

// Three starts, the third on Friday 29 May 2026: five working days later is Friday 5 June.
const THREE = on("2026-04-10", "2026-05-08", "2026-05-29");

/** RHI-U6 by example: at least one for every reason of every outcome. */
export const patternActedOnCases: readonly PatternCase[] = [
  {
    why: "a risk meeting on working day 5 from the third start",
    subject: told({ starts: THREE, riskMeetings: on("2026-06-05") }),
    expect: answer("met", "in-time"),
  },
  {
    why: "a risk meeting on working day 6",
    subject: told({ starts: THREE, riskMeetings: on("2026-06-08") }),
    expect: answer("breached", "late"),
  },
  {
    why: "a risk meeting on working day 6 of an authority that allows six",
    subject: told({ starts: THREE, riskMeetings: on("2026-06-08") }),
    parameters: { meetingDays: 6 },
    expect: answer("met", "in-time"),
  },
  {
    why: "the authority was closed for a day in between",
    subject: told({ starts: THREE, riskMeetings: on("2026-06-08") }),
    parameters: { extraNonWorkingDays: ["2026-06-03"] },
    expect: answer("met", "in-time"),
  },
  {
    why: "one meeting in time is enough",
    subject: told({ starts: THREE, riskMeetings: on("2026-06-20", "2026-06-01") }),
    expect: answer("met", "in-time"),
  },
  {
    why: "a meeting on the day of the third start",
    subject: told({ starts: THREE, riskMeetings: on("2026-05-29") }),
    expect: answer("met", "in-time"),
  },
  {
    why: "a meeting before the third start was about something else",
    subject: told({ starts: THREE, riskMeetings: on("2026-05-28") }),
    expect: answer("breached", "no-meeting"),
  },
  {
    why: "no meeting, and the time is up",
    subject: told({ starts: THREE, riskMeetings: [], asOf: "2026-06-08" }),
    expect: answer("breached", "no-meeting"),
  },
  {
    why: "a meeting after the day of the records has not happened yet",
    subject: told({ starts: THREE, riskMeetings: on("2026-06-09"), asOf: "2026-06-08" }),
    expect: answer("breached", "no-meeting"),
  },
  {
    why: "no meeting by the Sunday after a limit that falls on a Friday",
    subject: told({ starts: THREE, riskMeetings: [], asOf: "2026-06-07" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "with four starts the limit runs from the third",
    subject: told({ starts: on("2026-06-01", "2026-05-29", "2026-05-08", "2026-04-10") }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "with four starts a meeting in time for the fourth is late for the third",
    subject: told({
      starts: on("2026-06-01", "2026-05-29", "2026-05-08", "2026-04-10"),
      riskMeetings: on("2026-06-08"),
    }),
    expect: answer("breached", "late"),
  },
  {
    why: "two starts",
    subject: told({ starts: on("2026-05-08", "2026-05-29"), riskMeetings: [] }),
    expect: answer("not-applicable", "threshold-not-reached"),
  },
  {
    why: "two starts where an authority looks for two",
    subject: told({ starts: on("2026-05-08", "2026-05-29"), riskMeetings: [] }),
    parameters: { repeatCount: 2 },
    expect: answer("breached", "no-meeting"),
  },
  {
    why: "no start at all",
    subject: told({ starts: [], riskMeetings: [] }),
    expect: answer("not-applicable", "threshold-not-reached"),
  },
  {
    why: "three starts within 90 days, first and last included",
    subject: told({ starts: on("2026-03-01", "2026-05-08", "2026-05-29"), riskMeetings: [] }),
    expect: answer("breached", "no-meeting"),
  },
  {
    why: "three starts within 91 days",
    subject: told({ starts: on("2026-02-28", "2026-05-08", "2026-05-29"), riskMeetings: [] }),
    expect: answer("not-applicable", "threshold-not-reached"),
  },
  {
    why: "three starts within 91 days where an authority looks back 91",
    subject: told({ starts: on("2026-02-28", "2026-05-08", "2026-05-29"), riskMeetings: [] }),
    parameters: { repeatDays: 91 },
    expect: answer("breached", "no-meeting"),
  },
  {
    why: "a start on the day of the interview still belongs to the pattern",
    subject: told({ starts: on("2026-04-10", "2026-05-08", "2026-06-01"), riskMeetings: [] }),
    expect: answer("breached", "no-meeting"),
  },
  {
    why: "a start after the interview belongs to the next one",
    subject: told({ starts: on("2026-04-10", "2026-05-08", "2026-06-02"), riskMeetings: [] }),
    expect: answer("not-applicable", "threshold-not-reached"),
  },
  {
    why: "a start after the day of the records has not happened yet",
    subject: told({ starts: THREE, riskMeetings: [], asOf: "2026-05-28" }),
    expect: answer("not-applicable", "threshold-not-reached"),
  },
  {
    why: "interviewed on the day of the records, on which the third start fell too",
    subject: told({
      rhi: { id: "R1", interviewDate: "2026-05-29" },
      starts: THREE,
      riskMeetings: [],
      asOf: "2026-05-29",
    }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "a start of an unknown day could make the pattern",
    subject: told({ starts: on("2026-05-08", "2026-05-29", null), riskMeetings: [] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "a start that cannot be read could move the pattern",
    subject: told({
      starts: [...THREE, ...on("spring")],
      riskMeetings: on("2026-06-05"),
    }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "one start and one of an unknown day make no pattern",
    subject: told({ starts: on("2026-05-29", null), riskMeetings: [] }),
    expect: answer("not-applicable", "threshold-not-reached"),
  },
  {
    why: "a meeting on a day that cannot be read, and one that is late",
    subject: told({ starts: THREE, riskMeetings: on("2026-06-08", "June") }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "a meeting on a day that nobody recorded",
    subject: told({ starts: THREE, riskMeetings: on(null) }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "nobody recorded the day of the interview",
    subject: told({ rhi: UNDATED, starts: THREE, riskMeetings: [] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "no source supplies starts",
    subject: told({ riskMeetings: [] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "starts are said not to be supplied",
    subject: told({ starts: [], riskMeetings: [], notSupplied: ["starts"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "a pattern, and risk meetings are said not to be supplied",
    subject: told({ starts: THREE, riskMeetings: [], notSupplied: ["riskMeetings"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "no pattern needs no meeting, whether supplied or not",
    subject: told({ starts: on("2026-05-29"), notSupplied: ["riskMeetings"] }),
    expect: answer("not-applicable", "threshold-not-reached"),
  },
  {
    why: "a third start after the last year whose bank holidays are known",
    subject: told({
      asOf: "2029-06-30",
      rhi: { id: "R1", interviewDate: "2029-03-05" },
      starts: on("2029-01-08", "2029-02-05", "2029-03-01"),
      riskMeetings: [],
    }),
    expect: answer("cannot-tell", "calendar-unknown"),
  },
];
