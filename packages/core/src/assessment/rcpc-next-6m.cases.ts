import { type ClockCase, clockCases } from "./testing/clock-cases.js";

/** At least one example for every answer. */
export const rcpcNext6mCases: readonly ClockCase[] = [
  ...clockCases({ last: "2026-12-01", late: "2026-12-02" }, ["plan-ended", "transferred-out"]),
];
