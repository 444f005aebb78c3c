import { calendarCases, clockCases } from "./testing/clock-cases.js";
import { asVisits, seenCases, type VisitCase } from "./testing/visit-cases.js";

const DAYS = { last: "2026-06-15", late: "2026-06-16" };

/** At least one example for every answer. */
export const cpVisitCases: readonly VisitCase[] = [
  ...asVisits([...clockCases(DAYS, ["plan-ended", "transferred-out"]), ...calendarCases]),
  ...seenCases(DAYS),
];
