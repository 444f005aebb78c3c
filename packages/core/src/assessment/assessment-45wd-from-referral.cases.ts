import { type ClockCase, calendarCases, clockCases } from "./testing/clock-cases.js";

/** At least one example for every answer. */
export const assessment45wdFromReferralCases: readonly ClockCase[] = [
  ...clockCases({ last: "2026-08-03", late: "2026-08-04" }, [
    "assessment-cancelled",
    "transferred-out",
  ]),
  ...calendarCases,
];
