import { clockCases } from "./testing/clock-cases.js";
import { asVisits, seenCases, type VisitCase } from "./testing/visit-cases.js";

// Six weeks, all days counted.
const DAYS = { last: "2026-07-13", late: "2026-07-14" };

/** At least one example for every answer. */
export const claVisitCases: readonly VisitCase[] = [
  ...asVisits(clockCases(DAYS, ["period-ended", "transferred-out"])),
  ...seenCases(DAYS),
];
