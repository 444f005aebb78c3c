import type { RuleCase } from "../../rule/index.js";
import { answer, told, UNDATED } from "./interview-use.cases.js";
import type { InterviewUse } from "./interview-use.js";
import type { UseParameters } from "./parameters.js";

type NextDecisionCase = RuleCase<InterviewUse, Pick<UseParameters, "nextDecisionDays">>;

const decided = (date: string | null, citesRhi: boolean | null) => ({ date, citesRhi });
const LONG_AFTER = "2026-12-31";

/** RHI-U5 by example: at least one for every reason of every outcome. */
export const usedAtNextDecisionCases: readonly NextDecisionCase[] = [
  {
    why: "a review on the day of the interview cites it",
    subject: told({ nextDecisions: [decided("2026-06-01", true)] }),
    expect: answer("met", "cited"),
  },
  {
    why: "a review on day 90, the last, cites it",
    subject: told({ nextDecisions: [decided("2026-08-30", true)], asOf: LONG_AFTER }),
    expect: answer("met", "cited"),
  },
  {
    why: "a review on day 91 is outside the window",
    subject: told({ nextDecisions: [decided("2026-08-31", true)], asOf: LONG_AFTER }),
    expect: answer("not-applicable", "no-decision-in-window"),
  },
  {
    why: "a review on day 91 of an authority that looks 91 days ahead",
    subject: told({ nextDecisions: [decided("2026-08-31", true)], asOf: LONG_AFTER }),
    parameters: { nextDecisionDays: 91 },
    expect: answer("met", "cited"),
  },
  {
    why: "a review before the interview cannot have used it",
    subject: told({ nextDecisions: [decided("2026-05-31", true)], asOf: LONG_AFTER }),
    expect: answer("not-applicable", "no-decision-in-window"),
  },
  {
    why: "the next review passes it over, though the one after cites it",
    subject: told({
      nextDecisions: [decided("2026-06-25", true), decided("2026-06-24", false)],
    }),
    expect: answer("breached", "not-cited"),
  },
  {
    why: "the next review cites it, though the one after does not",
    subject: told({
      nextDecisions: [decided("2026-06-25", false), decided("2026-06-24", true)],
    }),
    expect: answer("met", "cited"),
  },
  {
    why: "two on one day: one citing is enough",
    subject: told({
      nextDecisions: [decided("2026-06-24", null), decided("2026-06-24", true)],
    }),
    expect: answer("met", "cited"),
  },
  {
    why: "two on one day: one does not cite it, and of one it is not known",
    subject: told({
      nextDecisions: [decided("2026-06-24", false), decided("2026-06-24", null)],
    }),
    expect: answer("cannot-tell", "citation-unknown"),
  },
  {
    why: "held on the day of the records",
    subject: told({ nextDecisions: [decided("2026-06-30", false)] }),
    expect: answer("breached", "not-cited"),
  },
  {
    why: "to be held after the day of the records",
    subject: told({ nextDecisions: [decided("2026-07-01", false)] }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "no decision by the last day of the window",
    subject: told({ asOf: "2026-08-30" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "no decision by the day after the window",
    subject: told({ asOf: "2026-08-31" }),
    expect: answer("not-applicable", "no-decision-in-window"),
  },
  {
    why: "a decision of an unknown day may have been the next one",
    subject: told({ nextDecisions: [decided("2026-06-24", true), decided(null, false)] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "a decision on a day that does not exist",
    subject: told({ nextDecisions: [decided("2026-06-31", true)] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "nobody recorded the day of the interview",
    subject: told({ rhi: UNDATED, nextDecisions: [decided("2026-06-24", true)] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "no loaded source carries reviews and discussions",
    subject: told({ notSupplied: ["nextDecisions"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "another part is not supplied",
    subject: told({ notSupplied: ["riskMeetings"] }),
    expect: answer("due", "clock-running"),
  },
];
