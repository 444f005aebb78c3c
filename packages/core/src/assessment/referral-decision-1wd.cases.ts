import { type ClockCase, calendarCases, clockCases } from "./testing/clock-cases.js";

/** At least one example for every answer. */
export const referralDecision1wdCases: readonly ClockCase[] = [
  ...clockCases({ last: "2026-06-02", late: "2026-06-03" }, ["transferred-out"]),
  ...calendarCases,
];
