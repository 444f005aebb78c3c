import type { FactSet } from "./fact.js";
import {
  actionSet,
  auditSet,
  auditStandardSet,
  moderatedPairSet,
  plannedAuditSet,
  supervisionSet,
} from "./facts/audit-facts.js";
import { caseloadDaySet, divergenceSet, workerLoadSet } from "./facts/caseload-facts.js";
import { clockFactSets } from "./facts/clock-facts.js";
import { interviewFactSets } from "./facts/interview-facts.js";
import { workerChangesSet, workerInPostSet, workforceSet } from "./facts/workforce-facts.js";

/** Every set of facts that Waymark makes; `docs/indicators.md` is written from it. */
export const factSets: readonly FactSet[] = /* @__PURE__ */ everyFactSet();

function everyFactSet(): readonly FactSet[] {
  return [
    ...interviewFactSets(),
    ...clockFactSets(),
    caseloadDaySet,
    workerLoadSet,
    divergenceSet,
    workforceSet,
    workerInPostSet,
    workerChangesSet,
    auditSet,
    auditStandardSet,
    moderatedPairSet,
    actionSet,
    plannedAuditSet,
    supervisionSet,
  ];
}
