import type { Fraction } from "../../exact/index.js";
import { toFraction } from "../../exact/index.js";
import type { ScoringQuestion } from "../template/question.js";
import { type AnswerScale, type GradedTemplate, NA_ANSWER } from "../template/scoring-template.js";

/** The answers of one audit by question id. `null`, or no entry, is unanswered: that is not `na`. */
export type AuditAnswers = Readonly<Record<string, string | null>>;

/** What may be wrong with the answer to a question of the template. */
export type AnswerFault = "unanswered" | "na-not-allowed" | "answer-not-on-scale";

/** One question of the template with the answer it was given. */
export interface ReadAnswer {
  readonly id: string;
  readonly domain: string;
  readonly answer: string | null;
  readonly state: "answered" | "not-applicable" | AnswerFault;
  readonly weight: Fraction;
  /** `null` unless answered. */
  readonly value: Fraction | null;
}

/** Every question of the template in its order, each with its answer, matched exactly as written. */
export function readAnswers(
  template: GradedTemplate,
  answers: AuditAnswers,
): readonly ReadAnswer[] {
  return template.domains.flatMap((domain) =>
    domain.questions.map((question) => {
      const { id, scale, weight } = question;
      const answer = Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
      const worth = readAnswer(question, answer, template.scales[scale] ?? {});
      return { id, domain: domain.id, answer, weight: toFraction(weight), ...worth };
    }),
  );
}

function readAnswer(
  { allowNA }: ScoringQuestion,
  answer: string | null,
  scale: AnswerScale,
): Pick<ReadAnswer, "state" | "value"> {
  if (answer === null) return { state: "unanswered", value: null };
  if (answer === NA_ANSWER) {
    return { state: allowNA ? "not-applicable" : "na-not-allowed", value: null };
  }
  const value = Object.hasOwn(scale, answer) ? scale[answer] : undefined;
  if (value === undefined) return { state: "answer-not-on-scale", value: null };
  return { state: "answered", value: toFraction(value) };
}
