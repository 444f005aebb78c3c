import type { RuleCase } from "../../rule/index.js";
import { answer, told, UNDATED } from "./interview-use.cases.js";
import type { InterviewUse } from "./interview-use.js";
import type { UseParameters } from "./parameters.js";

type RiskRecordCase = RuleCase<
  InterviewUse,
  Pick<UseParameters, "riskDays" | "extraNonWorkingDays">
>;

const updated = (date: string | null, citesRhi: boolean | null = true) => ({ date, citesRhi });
const nothingNew = { by: "role:team-manager", reason: "the plan covers it" };

/** RHI-U2 by example: at least one for every reason of every outcome. */
export const riskRecordUpdatedCases: readonly RiskRecordCase[] = [
  {
    why: "a safety plan that cites the interview, on the day itself",
    subject: told({ riskUpdates: [updated("2026-06-01")] }),
    expect: answer("met", "in-time"),
  },
  {
    why: "updated on working day 5, the last",
    subject: told({ riskUpdates: [updated("2026-06-08")] }),
    expect: answer("met", "in-time"),
  },
  {
    why: "updated on working day 6",
    subject: told({ riskUpdates: [updated("2026-06-09")] }),
    expect: answer("breached", "late"),
  },
  {
    why: "updated on working day 6 by an authority that allows six",
    subject: told({ riskUpdates: [updated("2026-06-09")] }),
    parameters: { riskDays: 6 },
    expect: answer("met", "in-time"),
  },
  {
    why: "the authority is closed for a day in between",
    subject: told({ riskUpdates: [updated("2026-06-09")] }),
    parameters: { extraNonWorkingDays: ["2026-06-03"] },
    expect: answer("met", "in-time"),
  },
  {
    why: "one update in time is enough, whatever else was updated late",
    subject: told({ riskUpdates: [updated("2026-06-20"), updated("2026-06-04")] }),
    expect: answer("met", "in-time"),
  },
  {
    why: "the day before the interview: that update cannot have used it",
    subject: told({ riskUpdates: [updated("2026-05-31")] }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "nothing updated, and the time is up",
    subject: told({ riskUpdates: [], asOf: "2026-06-09" }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "a late update that does not cite the interview shows nothing",
    subject: told({ riskUpdates: [updated("2026-06-09", false)] }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "an update after the day of the records has not happened yet",
    subject: told({ riskUpdates: [updated("2026-06-12")], asOf: "2026-06-09" }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "nothing updated on the last day of the limit",
    subject: told({ riskUpdates: [], asOf: "2026-06-08" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "updated without a citation, while one can still be made",
    subject: told({ riskUpdates: [updated("2026-06-03", false)], asOf: "2026-06-08" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "updated in time without a citation",
    subject: told({ riskUpdates: [updated("2026-06-03", false)] }),
    expect: answer("cannot-tell", "update-not-linked"),
  },
  {
    why: "updated in time, and nobody knows what it cites",
    subject: told({ riskUpdates: [updated("2026-06-03", null)] }),
    expect: answer("cannot-tell", "update-not-linked"),
  },
  {
    why: "an uncited update in time comes before a cited one that is late",
    subject: told({ riskUpdates: [updated("2026-06-09"), updated("2026-06-03", false)] }),
    expect: answer("cannot-tell", "update-not-linked"),
  },
  {
    why: "a manager recorded, with a reason, that there was nothing new",
    subject: told({ riskUpdates: [], noNewInformation: nothingNew }),
    expect: answer("not-applicable", "no-new-information"),
  },
  {
    why: "nothing new, though updated late: the statement stands",
    subject: told({ riskUpdates: [updated("2026-06-09")], noNewInformation: nothingNew }),
    expect: answer("not-applicable", "no-new-information"),
  },
  {
    why: "nothing new, though updated in time: the update counts",
    subject: told({ noNewInformation: nothingNew }),
    expect: answer("met", "in-time"),
  },
  {
    why: "nothing new, and no source carries risk records",
    subject: told({ noNewInformation: nothingNew, riskUpdates: [], notSupplied: ["riskUpdates"] }),
    expect: answer("not-applicable", "no-new-information"),
  },
  {
    why: "nothing new, for no reason given",
    subject: told({ riskUpdates: [], noNewInformation: { ...nothingNew, reason: " " } }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "nothing new, said by nobody",
    subject: told({ riskUpdates: [], noNewInformation: { ...nothingNew, by: null } }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "updated on a day that nobody recorded",
    subject: told({ riskUpdates: [updated(null)] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "updated on a day that cannot be read, and once late",
    subject: told({ riskUpdates: [updated("2026-06-09"), updated("soon")] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "updated on a day that cannot be read, while time remains",
    subject: told({ riskUpdates: [updated("soon")], asOf: "2026-06-08" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "nobody recorded the day of the interview",
    subject: told({ rhi: UNDATED }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "no loaded source carries risk records",
    subject: told({ riskUpdates: [], notSupplied: ["riskUpdates"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "another part is not supplied, and nothing was updated",
    subject: told({ riskUpdates: [], notSupplied: ["record"] }),
    expect: answer("breached", "not-recorded"),
  },
  {
    why: "an interview before the first year whose bank holidays are known",
    subject: told({ riskUpdates: [], rhi: { id: "R1", interviewDate: "2011-12-30" } }),
    expect: answer("cannot-tell", "calendar-unknown"),
  },
];
