import { fraction, isLess, isZero } from "../../exact/index.js";
import { type AuditAnswers, type ReadAnswer, readAnswers } from "../scoring/read-answers.js";
import type { AuditTemplate } from "../template/template.js";
import type { StandardId } from "./practice-standards.js";

/** What an audit found of one standard: at the top of its scale, at the bottom, or between. */
export interface StandardFinding {
  readonly standard: StandardId;
  readonly questionId: string;
  readonly finding: "met" | "partly-met" | "not-met" | "not-applicable";
}

/**
 * What a submitted audit found of the standards that its questions ask about, in the order of the
 * template. Questions without a standard, or without an answer that fits, give none. Not applicable is a
 * finding of its own, and never one of not met.
 */
export function standardFindings(
  template: AuditTemplate,
  answers: AuditAnswers,
): readonly StandardFinding[] {
  const read = new Map(readAnswers(template, answers).map((one) => [one.id, one]));
  return template.domains.flatMap(({ questions }) =>
    questions.flatMap(({ id, standard }) => {
      const finding = findingOf(read.get(id));
      return standard === undefined || finding === null
        ? []
        : [{ standard, questionId: id, finding }];
    }),
  );
}

function findingOf(answer: ReadAnswer | undefined): StandardFinding["finding"] | null {
  if (answer?.state === "not-applicable") return "not-applicable";
  if (answer === undefined || answer.value === null) return null;
  if (isZero(answer.value)) return "not-met";
  return isLess(answer.value, fraction(1n, 1n)) ? "partly-met" : "met";
}
