import { type ClockCase, calendarCases, clockCases } from "./testing/clock-cases.js";

/** At least one example for every answer. */
export const cpCoreGroup10wdCases: readonly ClockCase[] = [
  ...clockCases({ last: "2026-06-15", late: "2026-06-16" }, ["transferred-out"]),
  ...calendarCases,
];
