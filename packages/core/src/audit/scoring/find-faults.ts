import { byCodePoint } from "../by-code-point.js";
import type { AnswerFault, AuditAnswers, ReadAnswer } from "./read-answers.js";

/** What keeps an audit from being scored, and the question it is about, as `unanswered:V1`. */
export type AuditFault = `${AnswerFault | "unknown-question"}:${string}`;

/** The faults of a set of answers, sorted by code point. */
export function findFaults(questions: readonly ReadAnswer[], answers: AuditAnswers): AuditFault[] {
  const known = new Set(questions.map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  const faults: AuditFault[] = [
    ...unknown.map((id): AuditFault => `unknown-question:${id}`),
    ...questions.flatMap(({ id, state }): AuditFault[] =>
      state === "answered" || state === "not-applicable" ? [] : [`${state}:${id}`],
    ),
  ];
  return faults.sort(byCodePoint);
}
