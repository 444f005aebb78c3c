import type { RuleCase } from "../../rule/index.js";
import { answer, told, UNDATED } from "./interview-use.cases.js";
import type { InterviewUse } from "./interview-use.js";
import type { UseParameters } from "./parameters.js";

type ConcernsCase = RuleCase<
  InterviewUse,
  Pick<UseParameters, "shareDays" | "extraNonWorkingDays">
>;

const shared = (sharedDate: string | null, shareable: boolean | null = true) => ({
  id: `N-${sharedDate}`,
  shareable,
  sharedDate,
});
const IN_TIME = shared("2026-06-02");
const LATE = shared("2026-06-03");
const NOT_SHARED = shared(null);
const UNREADABLE = shared("Tuesday");

/** RHI-U3 by example: at least one for every reason of every outcome. */
export const concernsSharedCases: readonly ConcernsCase[] = [
  {
    why: "shared on the next working day, the last",
    subject: told({ concerns: [IN_TIME] }),
    expect: answer("met", "in-time"),
  },
  {
    why: "shared on working day 2",
    subject: told({ concerns: [LATE] }),
    expect: answer("breached", "late"),
  },
  {
    why: "shared on working day 2 of an authority that allows two",
    subject: told({ concerns: [LATE] }),
    parameters: { shareDays: 2 },
    expect: answer("met", "in-time"),
  },
  {
    why: "the authority was closed on the day after the interview",
    subject: told({ concerns: [LATE] }),
    parameters: { extraNonWorkingDays: ["2026-06-02"] },
    expect: answer("met", "in-time"),
  },
  {
    why: "held on a Friday, shared on the Monday",
    subject: told({
      rhi: { id: "R1", interviewDate: "2026-06-05" },
      concerns: [shared("2026-06-08")],
    }),
    expect: answer("met", "in-time"),
  },
  {
    why: "not shared, and the time is up",
    subject: told({ concerns: [NOT_SHARED], asOf: "2026-06-03" }),
    expect: answer("breached", "not-shared"),
  },
  {
    why: "shared after the day of the records: that has not happened yet",
    subject: told({ concerns: [shared("2026-06-05")], asOf: "2026-06-03" }),
    expect: answer("breached", "not-shared"),
  },
  {
    why: "not shared on the last day of the limit",
    subject: told({ concerns: [NOT_SHARED], asOf: "2026-06-02" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "one shared, one with time left: the one that waits decides",
    subject: told({ concerns: [shared("2026-06-01"), NOT_SHARED], asOf: "2026-06-02" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "one in time, one late",
    subject: told({ concerns: [IN_TIME, LATE] }),
    expect: answer("breached", "late"),
  },
  {
    why: "two fail: the first names the reason",
    subject: told({ concerns: [LATE, NOT_SHARED] }),
    expect: answer("breached", "late"),
  },
  {
    why: "two fail the other way round: the first names the reason",
    subject: told({ concerns: [NOT_SHARED, LATE] }),
    expect: answer("breached", "not-shared"),
  },
  {
    why: "a failing outweighs what cannot be told",
    subject: told({ concerns: [UNREADABLE, NOT_SHARED] }),
    expect: answer("breached", "not-shared"),
  },
  {
    why: "what cannot be told outweighs what is in time",
    subject: told({ concerns: [IN_TIME, UNREADABLE] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "nothing arose to be shared",
    subject: told({ concerns: [] }),
    expect: answer("not-applicable", "no-shareable-concern"),
  },
  {
    why: "a concern that is not to be shared, and was not",
    subject: told({ concerns: [shared(null, false)] }),
    expect: answer("not-applicable", "no-shareable-concern"),
  },
  {
    why: "nobody recorded whether the concern is to be shared, and it was not",
    subject: told({ concerns: [shared(null, null)] }),
    expect: answer("cannot-tell", "shareability-unknown"),
  },
  {
    why: "nobody recorded whether the concern is to be shared, and it was, in time",
    subject: told({ concerns: [shared("2026-06-02", null)] }),
    expect: answer("met", "in-time"),
  },
  {
    why: "shared before the interview took place",
    subject: told({ concerns: [shared("2026-05-29")] }),
    expect: answer("cannot-tell", "date-before-interview"),
  },
  {
    why: "nobody recorded the day of the interview, and there is nothing to share",
    subject: told({ rhi: UNDATED }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "no loaded source carries concerns",
    subject: told({ notSupplied: ["concerns"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "no loaded source carries concerns in full: the one that is there is not judged alone",
    subject: told({ concerns: [NOT_SHARED], notSupplied: ["concerns"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "another part is not supplied",
    subject: told({ concerns: [NOT_SHARED], notSupplied: ["actions"] }),
    expect: answer("breached", "not-shared"),
  },
  {
    why: "an interview before the first year whose bank holidays are known",
    subject: told({ concerns: [NOT_SHARED], rhi: { id: "R1", interviewDate: "2011-12-30" } }),
    expect: answer("cannot-tell", "calendar-unknown"),
  },
];
