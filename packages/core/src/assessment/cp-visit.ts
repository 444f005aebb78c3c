import { thisProject } from "./sources.js";
import { type VisitRule, visitClock } from "./visit-clock.js";

/**
 * Was a child on a child protection plan seen again within 10 working days? `start` is the day of the
 * last visit with the child seen, or of the start of the plan. Authorities choose the limit.
 */
export const cpVisit: VisitRule = visitClock({
  id: "cp-visit",
  title: "Child on a child protection plan seen within 10 working days",
  source: thisProject,
  label: "sample",
  effectiveFrom: "2026-01-01",
  limitWorkingDays: 10,
  notApplicable: ["plan-ended", "transferred-out"],
});
