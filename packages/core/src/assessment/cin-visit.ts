import { thisProject } from "./sources.js";
import { type VisitRule, visitClock } from "./visit-clock.js";

/**
 * Was a child on a child in need plan seen again within 20 working days? `start` is the day of the last
 * visit with the child seen, or of the start of the plan. Authorities choose the limit.
 */
export const cinVisit: VisitRule = visitClock({
  id: "cin-visit",
  title: "Child in need seen within 20 working days",
  source: thisProject,
  label: "sample",
  effectiveFrom: "2026-01-01",
  limitWorkingDays: 20,
  notApplicable: ["plan-ended", "transferred-out"],
});
