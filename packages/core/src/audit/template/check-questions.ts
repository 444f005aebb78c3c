import { isZero, toFraction } from "../../exact/index.js";
import { type Problem, repeats } from "../../problem/index.js";
import type { ScoringQuestion } from "./question.js";
import { type GradedTemplate, NA_ANSWER } from "./scoring-template.js";

/** What is wrong with the domains, the questions and their scales, beyond their shape. */
export function checkQuestions({ domains, scales }: GradedTemplate): readonly Problem[] {
  const questions = domains.flatMap((domain, d) =>
    domain.questions.map((question, q) => ({ question, path: `domains[${d}].questions[${q}]` })),
  );
  return [
    ...repeats(
      domains.map(({ id }, d) => [`domains[${d}].id`, id]),
      "domain id",
    ),
    ...repeats(
      questions.map(({ question, path }) => [`${path}.id`, question.id]),
      "question id",
    ),
    ...domains.flatMap(({ weight }, d) => checkWeight(weight, `domains[${d}].weight`)),
    ...questions.flatMap(({ question, path }) => checkQuestion(question, path, scales)),
    ...Object.keys(scales).flatMap((name) => checkScale(scales, name)),
  ];
}

function checkQuestion(
  { scale, weight }: ScoringQuestion,
  path: string,
  scales: GradedTemplate["scales"],
): readonly Problem[] {
  const names = Object.keys(scales);
  const problem = `names a scale that the template does not have; use one of: ${names.join(", ")}`;
  return [
    ...(names.includes(scale) ? [] : [{ path: `${path}.scale`, problem }]),
    ...checkWeight(weight, `${path}.weight`),
  ];
}

function checkWeight(weight: ScoringQuestion["weight"], path: string): readonly Problem[] {
  return isZero(toFraction(weight)) ? [{ path, problem: "must be more than 0" }] : [];
}

function checkScale(scales: GradedTemplate["scales"], name: string): readonly Problem[] {
  const answers = Object.keys(scales[name] ?? {});
  const path = `scales.${name}`;
  if (answers.length === 0) return [{ path, problem: "must offer at least one answer" }];
  if (!answers.includes(NA_ANSWER)) return [];
  return [{ path, problem: `must not offer "${NA_ANSWER}": use allowNA on the question` }];
}
