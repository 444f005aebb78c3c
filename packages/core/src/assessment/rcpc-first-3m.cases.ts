import { answer, type ClockCase, clockCases, told } from "./testing/clock-cases.js";

/** At least one example for every answer. */
export const rcpcFirst3mCases: readonly ClockCase[] = [
  ...clockCases({ last: "2026-09-01", late: "2026-09-02" }, ["plan-ended", "transferred-out"]),
  {
    why: "three months from 30 November 2026 end with February",
    subject: told({ start: "2026-11-30", end: "2027-02-28", asOf: "2027-03-31" }),
    expect: answer("met", "within-limit"),
  },
  {
    why: "and not on the first of March",
    subject: told({ start: "2026-11-30", end: "2027-03-01", asOf: "2027-03-31" }),
    expect: answer("breached", "completed-late"),
  },
];
