import type { Parameter } from "../../rule/index.js";

/** Who has worked on a case, and in which teams. */
export interface CaseWorkers {
  readonly workerIds: readonly string[];
  readonly teamIds: readonly string[];
}

/** Somebody who may be given a case to audit. */
export interface CaseAuditor {
  readonly id: string;
  /** The teams that this person manages. */
  readonly managedTeamIds: readonly string[];
}

/** Whether workers may audit their own cases, and managers those of their own teams. */
export const auditConflictParameters: {
  readonly isConflictChecked: Parameter<boolean>;
} = {
  isConflictChecked: {
    default: true,
    label: "sample",
    meaning: "workers do not audit their own cases, nor managers those of their own teams",
  },
};

/** What keeps a person from auditing a case (domain guide, 5.5); `null` when nothing does. */
export function auditConflict(
  { workerIds, teamIds }: CaseWorkers,
  { id, managedTeamIds }: CaseAuditor,
  isConflictChecked: boolean = auditConflictParameters.isConflictChecked.default,
): "own-case" | "own-team" | null {
  if (!isConflictChecked) return null;
  if (workerIds.includes(id)) return "own-case";
  return managedTeamIds.some((team) => teamIds.includes(team)) ? "own-team" : null;
}
