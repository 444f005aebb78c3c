import type { Problem } from "../../problem/index.js";
import { checkCaps } from "./check-caps.js";
import { checkGrades } from "./check-grades.js";
import { checkQuestions } from "./check-questions.js";
import type { GradedTemplate } from "./scoring-template.js";

/** What keeps a template of the right shape from scoring: each name it uses must be declared in it. */
export function checkScoring(template: GradedTemplate): readonly Problem[] {
  return [...checkQuestions(template), ...checkGrades(template), ...checkCaps(template)];
}
