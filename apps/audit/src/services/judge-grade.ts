import { type AuditScore, scoreAudit } from "@waymark/core";
import type { OpenAudit } from "./open-audit.js";
import { TEXT_LIMIT } from "./section-form.js";

/** The overall grade as its form holds it. */
export interface GradeEntry {
  readonly grade: string | null;
  readonly reason: string;
}

/** An entered grade held against the answers. */
export interface JudgedGrade {
  readonly score: AuditScore;
  /** Why it cannot be saved; empty when it can. */
  readonly refusals: readonly string[];
}

/** Holds a grade against an audit's answers, before it is saved. */
export function judgeGrade(
  { template, score }: OpenAudit,
  { grade, reason }: GradeEntry,
): JudgedGrade {
  const answers = Object.fromEntries(score.questions.map(({ id, answer }) => [id, answer]));
  const entered = { enteredGrade: grade, discrepancyReason: reason };
  const judged = scoreAudit({ template, answers, ...entered });
  const isTooLong = reason.length > TEXT_LIMIT;
  return { score: judged, refusals: [...judged.reasons, ...(isTooLong ? ["text-too-long"] : [])] };
}
