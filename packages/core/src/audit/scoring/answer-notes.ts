import { byCodePoint } from "../by-code-point.js";
import type { AuditTemplate } from "../template/template.js";
import { type AuditAnswers, readAnswers } from "./read-answers.js";

/** What an auditor writes beside an answer. */
export interface AnswerNote {
  /** Why a question does not apply to this child. */
  readonly naReason?: string | null;
  /** What the answer rests on: a text, or the reference of a document on file. */
  readonly evidence?: string | null;
}

/** What is missing beside an answer, and the question it is about. */
export type NoteFault = `${"na-reason-missing" | "evidence-missing"}:${string}`;

/**
 * What is missing beside the answers, sorted by code point: a reason for every question that does not
 * apply, and evidence where the template requires it. A note never changes a score.
 */
export function noteFaults(
  template: AuditTemplate,
  answers: AuditAnswers,
  notes: { readonly [questionId: string]: AnswerNote },
): readonly NoteFault[] {
  const needsEvidence = new Set(
    template.domains.flatMap(({ questions }) =>
      questions.filter(({ requiresEvidence }) => requiresEvidence).map(({ id }) => id),
    ),
  );
  return readAnswers(template, answers)
    .flatMap(({ id, state }): readonly NoteFault[] => {
      const { naReason, evidence } = Object.hasOwn(notes, id) ? (notes[id] ?? {}) : {};
      if (state === "not-applicable") return isBlank(naReason) ? [`na-reason-missing:${id}`] : [];
      return state === "answered" && needsEvidence.has(id) && isBlank(evidence)
        ? [`evidence-missing:${id}`]
        : [];
    })
    .sort(byCodePoint);
}

function isBlank(text: string | null | undefined): boolean {
  return (text ?? "").trim() === "";
}
