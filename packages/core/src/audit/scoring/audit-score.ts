import type { ScoringTemplate } from "../template/scoring-template.js";
import type { AuditFault } from "./find-faults.js";
import type { GradeRefusal } from "./judge-entered-grade.js";
import type { AuditAnswers, ReadAnswer } from "./read-answers.js";

/** One audit as its auditor submits it. */
export interface SubmittedAudit {
  readonly template: ScoringTemplate;
  readonly answers: AuditAnswers;
  /** The overall grade that the auditor chose; `null` or left out when none was. */
  readonly enteredGrade?: string | null;
  /** Why it differs from the grade that the answers indicate. */
  readonly discrepancyReason?: string | null;
}

/** One question as a result page shows it. */
export interface QuestionResult extends Pick<ReadAnswer, "id" | "domain" | "answer" | "state"> {
  readonly weight: number;
  /** What its scale makes the answer worth, to 6 decimals; `null` unless answered. */
  readonly value: number | null;
  /** The ids of the caps that this answer helped to fire. */
  readonly cappedBy: readonly string[];
}

/** What the answers come to. Scores are rounded to 6 decimals, after every comparison. */
export interface AuditFindings {
  /** By domain id: `null` is a domain of N/A only. `null` as a whole: there are faults. */
  readonly domainScores: Readonly<Record<string, number | null>> | null;
  readonly indicativeScore: number | null;
  readonly indicativeGrade: string | null;
  /** The highest grade that may be entered; `null` when no cap fired. */
  readonly capGrade: string | null;
  /** The ids of the caps that fired, in the order of the template. */
  readonly cappedBy: readonly string[];
  /** Every question of the template, in its order. */
  readonly questions: readonly QuestionResult[];
}

/** What the answers come to, and whether the grade stands. */
export type AuditScore =
  | (AuditFindings & {
      readonly status: "accepted";
      readonly reasons: readonly [];
      readonly finalGrade: string;
    })
  | (AuditFindings & {
      readonly status: "refused";
      /** Sorted by code point. */
      readonly reasons: readonly (AuditFault | GradeRefusal)[];
      readonly finalGrade: null;
    });
