import type { AuditDomain } from "@waymark/core";
import { type OpenAudit, unfinished } from "./open-audit.js";

/** How far a task has come. */
export type TaskState = "cannot-start" | "not-started" | "in-progress" | "completed" | "problem";

/** One domain of an audit as a task. */
export interface DomainTask {
  readonly domain: AuditDomain;
  readonly state: TaskState;
  /** Questions that have an answer, and a reason where one is needed. */
  readonly done: number;
}

/** The tasks of an audit. */
export interface AuditTasks {
  readonly domains: readonly DomainTask[];
  readonly overall: TaskState;
  readonly check: TaskState;
}

/** What has been done of an audit, and what is left. */
export function auditTasks(open: OpenAudit): AuditTasks {
  const domains = open.template.domains.map((domain) => domainTask(domain, open));
  const overall = overallState(open);
  return { domains, overall, check: overall === "completed" ? "not-started" : "cannot-start" };
}

function domainTask(domain: AuditDomain, { answers }: OpenAudit): DomainTask {
  const left = unfinished(domain, answers).length;
  const done = domain.questions.length - left;
  const isTouched = domain.questions.some(({ id }) => answers.has(id));
  const state = left === 0 ? "completed" : isTouched ? "in-progress" : "not-started";
  return { domain, state, done };
}

function overallState({ audit, blockers }: OpenAudit): TaskState {
  if (blockers.some(({ kind }) => kind !== "grade")) return "cannot-start";
  if (audit.enteredGrade === null) return "not-started";
  return blockers.length === 0 ? "completed" : "problem";
}
