import { type Problem, repeats } from "../../problem/index.js";
import type { CapCondition, ScoringCap } from "./cap.js";
import { checkGrade } from "./check-grades.js";
import type { ScoringQuestion } from "./question.js";
import { type GradedTemplate, NA_ANSWER } from "./scoring-template.js";

/** What is wrong with the caps, beyond their shape. */
export function checkCaps(template: GradedTemplate): readonly Problem[] {
  return [
    ...repeats(
      template.caps.map(({ id }, c) => [`caps[${c}].id`, id]),
      "cap id",
    ),
    ...template.caps.flatMap((cap, c) => checkCap(cap, `caps[${c}]`, template)),
  ];
}

function checkCap(
  { when, maxGrade }: ScoringCap,
  path: string,
  template: GradedTemplate,
): readonly Problem[] {
  return [
    ...checkCondition(when, `${path}.when`, template),
    ...checkGrade(maxGrade, `${path}.maxGrade`, template.gradeScale),
  ];
}

function checkCondition(
  when: CapCondition,
  path: string,
  template: GradedTemplate,
): readonly Problem[] {
  switch (when.type) {
    case "answer":
      return checkAnswers([[`${path}.question`, when.question]], when, path, template);
    case "domain-below": {
      if (template.domains.some(({ id }) => id === when.domain)) return [];
      return [{ path: `${path}.domain`, problem: "is not the id of a domain of the template" }];
    }
    case "count": {
      const named = when.questions.map((id, q) => [`${path}.questions[${q}]`, id] as const);
      return [
        ...repeats(named, "question"),
        ...checkAnswers(named, when, path, template),
        ...checkReach(when.atLeast, when.questions.length, path),
      ];
    }
  }
}

function checkAnswers(
  named: readonly (readonly [path: string, id: string])[],
  when: Exclude<CapCondition, { readonly type: "domain-below" }>,
  path: string,
  { domains, scales }: GradedTemplate,
): readonly Problem[] {
  const questions = domains.flatMap((domain) => domain.questions);
  const unknown = named.filter(([, id]) => !questions.some((question) => question.id === id));
  if (unknown.length > 0) {
    const problem = "is not the id of a question of the template";
    return unknown.map(([at]) => ({ path: at, problem }));
  }
  const asked = questions.filter(({ id }) => named.some(([, name]) => name === id));
  const possible = new Set(asked.flatMap((one) => possibleAnswers(one, when.type, scales)));
  const problem = `is not an answer that can count here; use one of: ${[...possible].join(", ")}`;
  return when.in.flatMap((answer, a) =>
    possible.has(answer) ? [] : [{ path: `${path}.in[${a}]`, problem }],
  );
}

function possibleAnswers(
  { scale, allowNA }: ScoringQuestion,
  type: "answer" | "count",
  scales: GradedTemplate["scales"],
): readonly string[] {
  const answers = Object.keys(scales[scale] ?? {});
  return type === "answer" && allowNA ? [...answers, NA_ANSWER] : answers;
}

function checkReach(atLeast: number, questions: number, path: string): readonly Problem[] {
  if (atLeast <= questions) return [];
  return [
    { path: `${path}.atLeast`, problem: `is more than the ${questions} questions it counts` },
  ];
}
