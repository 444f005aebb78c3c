import type { TenureInput, WorkerChanges, Workforce } from "../../caseload/index.js";
import { dayNumber } from "../../time/index.js";
import type { Fact, FactSet } from "../fact.js";

const STANDINGS = ["in-post", "agency", "vacant", "left-in-year"];

/** Full-time equivalents by standing, as they are returned for the workforce statistics. */
export const workforceSet: FactSet = {
  id: "workforce",
  oneIs: "the full-time equivalents of one standing",
  fields: {
    standing: { kind: "code", meaning: "employed in post, agency, and so on", values: STANDINGS },
    fte: { kind: "number", meaning: "full-time equivalents", unit: "fte" },
  },
};

/** A worker in post on one day. */
export const workerInPostSet: FactSet = {
  id: "worker-in-post",
  oneIs: "one worker in post",
  fields: {
    daysInPost: { kind: "number", meaning: "days since the first in post", unit: "days" },
  },
};

/** A child's social workers over a period: the numbers of `workerChanges`. */
export const workerChangesSet: FactSet = {
  id: "worker-changes",
  oneIs: "one child over a period",
  fields: {
    changes: { kind: "number", meaning: "hand-overs of the primary worker", unit: "hand-overs" },
    distinctWorkers: { kind: "number", meaning: "primary workers", unit: "workers" },
  },
};

/** The four parts of a workforce as facts; what is not known stays so. */
export function workforceFacts({
  inPostFte,
  agencyFte,
  vacancyFte,
  leaversFte,
}: Workforce): readonly Fact[] {
  return [
    { id: "in-post", standing: "in-post", fte: inPostFte },
    { id: "agency", standing: "agency", fte: agencyFte },
    { id: "vacant", standing: "vacant", fte: vacancyFte },
    { id: "left-in-year", standing: "left-in-year", fte: leaversFte },
  ];
}

/** The workers in post on a day as facts; the id is the worker's. */
export function workerInPostFacts({ asOf, workers }: TenureInput): readonly Fact[] {
  return workers
    .filter(({ from, to }) => (from ?? asOf) <= asOf && asOf <= (to ?? asOf))
    .map(({ id, from = null }) => ({
      id,
      daysInPost: from === null ? null : dayNumber(asOf) - dayNumber(from),
    }));
}

/** Each child's changes of social worker as a fact; the id is the child's. */
export function workerChangesFacts(
  children: readonly (WorkerChanges & { readonly childId: string })[],
): readonly Fact[] {
  return children.map(({ childId, changes, distinctWorkers }) => ({
    id: childId,
    changes,
    distinctWorkers,
  }));
}
