import type { RuleCase } from "../../rule/index.js";
import { answer, COMPLETE_RECORD, told, UNDATED } from "./interview-use.cases.js";
import type { InterviewUse } from "./interview-use.js";
import type { UseParameters } from "./parameters.js";

type InterviewUsedCase = RuleCase<
  InterviewUse,
  Pick<UseParameters, "recordDays" | "riskDays" | "shareDays" | "extraNonWorkingDays">
>;

const CITED = { date: "2026-06-05", citesRhi: true };
const NOT_SHARED = { id: "N1", shareable: true, sharedDate: null };
const OPEN = {
  owner: "role:social-worker",
  dueDate: "2026-07-20",
  closedDate: null,
  evidence: null,
};
const LATE_RECORD = { ...COMPLETE_RECORD, signedOffDate: "2026-06-05" };

/** RHI-U by example: at least one for every reason of every outcome. */
export const interviewUsedCases: readonly InterviewUsedCase[] = [
  {
    why: "written up and the risk record updated; nothing to share, nothing to do",
    subject: told({}),
    expect: answer("met", "used"),
  },
  {
    why: "written up; a manager recorded that there was nothing new",
    subject: told({
      riskUpdates: [],
      noNewInformation: { by: "role:team-manager", reason: "the plan covers it" },
    }),
    expect: answer("met", "used"),
  },
  {
    why: "written up late",
    subject: told({ record: LATE_RECORD }),
    expect: answer("breached", "a-check-failed"),
  },
  {
    why: "written up late for most, in time for an authority that allows four days",
    subject: told({ record: LATE_RECORD }),
    parameters: { recordDays: 4 },
    expect: answer("met", "used"),
  },
  {
    why: "risk record updated too late for an authority that allows three days",
    subject: told({}),
    parameters: { riskDays: 3 },
    expect: answer("breached", "a-check-failed"),
  },
  {
    why: "a concern shared on day 2, which this authority allows",
    subject: told({ concerns: [{ ...NOT_SHARED, sharedDate: "2026-06-03" }] }),
    parameters: { shareDays: 2 },
    expect: answer("met", "used"),
  },
  {
    why: "the authority was closed for a day before the record was signed off",
    subject: told({ record: LATE_RECORD }),
    parameters: { extraNonWorkingDays: ["2026-06-02"] },
    expect: answer("met", "used"),
  },
  {
    why: "the risk record was not updated",
    subject: told({ riskUpdates: [] }),
    expect: answer("breached", "a-check-failed"),
  },
  {
    why: "a concern was not shared",
    subject: told({ concerns: [NOT_SHARED] }),
    expect: answer("breached", "a-check-failed"),
  },
  {
    why: "an action has no owner",
    subject: told({ actions: [{ ...OPEN, owner: null }] }),
    expect: answer("breached", "a-check-failed"),
  },
  {
    why: "a failing outweighs what cannot be told",
    subject: told({ riskUpdates: [{ ...CITED, citesRhi: false }], concerns: [NOT_SHARED] }),
    expect: answer("breached", "a-check-failed"),
  },
  {
    why: "what cannot be told outweighs what waits",
    subject: told({ riskUpdates: [{ ...CITED, citesRhi: false }], actions: [OPEN] }),
    expect: answer("cannot-tell", "a-check-unclear"),
  },
  {
    why: "a part that no source carries leaves the whole untold",
    subject: told({ notSupplied: ["actions"] }),
    expect: answer("cannot-tell", "a-check-unclear"),
  },
  {
    why: "an action still has time",
    subject: told({ actions: [OPEN] }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "passed over at the next decision: shown beside the verdict, not in it",
    subject: told({ nextDecisions: [{ date: "2026-06-25", citesRhi: false }] }),
    expect: answer("met", "used"),
  },
  {
    why: "a pattern without a meeting: shown beside the verdict, not in it",
    subject: told({
      starts: [{ date: "2026-05-01" }, { date: "2026-05-10" }, { date: "2026-05-20" }],
      riskMeetings: [],
    }),
    expect: answer("met", "used"),
  },
  {
    why: "nobody recorded the day of the interview",
    subject: told({ rhi: UNDATED }),
    expect: answer("cannot-tell", "date-unknown"),
  },
];
