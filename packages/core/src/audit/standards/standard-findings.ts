import { type ExactNumber, isLess, isZero, toFraction } from "../../exact/index.js";
import type { Parameter } from "../../rule/index.js";
import { type AuditAnswers, type ReadAnswer, readAnswers } from "../scoring/read-answers.js";
import type { AuditTemplate } from "../template/template.js";
import type { StandardId } from "./practice-standards.js";

/** What an audit found of one standard: by what its answer is worth, from 0 to 1. */
export interface StandardFinding {
  readonly standard: StandardId;
  readonly questionId: string;
  readonly finding: "met" | "partly-met" | "not-met" | "not-applicable";
}

/** From what worth on a standard is met: `good` of four grades is, `partly-met` of three answers is not. */
export const standardParameters: { readonly metFrom: Parameter<ExactNumber> } = {
  metFrom: {
    default: "2/3",
    label: "sample",
    meaning: "what an answer must be worth for its standard to be met; worth 0 is not met",
  },
};

/**
 * What a submitted audit found of the standards that its questions ask about, in the order of the
 * template. Questions without a standard, or without an answer that fits, give none. Not applicable is a
 * finding of its own, and never one of not met.
 */
export function standardFindings(
  template: AuditTemplate,
  answers: AuditAnswers,
  metFrom: ExactNumber = standardParameters.metFrom.default,
): readonly StandardFinding[] {
  const read = new Map(readAnswers(template, answers).map((one) => [one.id, one]));
  return template.domains.flatMap(({ questions }) =>
    questions.flatMap(({ id, standard }) => {
      const finding = findingOf(read.get(id), metFrom);
      return standard === undefined || finding === null
        ? []
        : [{ standard, questionId: id, finding }];
    }),
  );
}

function findingOf(
  answer: ReadAnswer | undefined,
  metFrom: ExactNumber,
): StandardFinding["finding"] | null {
  if (answer?.state === "not-applicable") return "not-applicable";
  if (answer === undefined || answer.value === null) return null;
  if (isZero(answer.value)) return "not-met";
  return isLess(answer.value, toFraction(metFrom)) ? "partly-met" : "met";
}
