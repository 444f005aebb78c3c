import { problemsOf, repeats, type TemplateProblem, tell } from "../template-problem.js";
import { checkGrade } from "./check-grades.js";
import { checkScoring } from "./check-scoring.js";
import { AuditTemplate } from "./template.js";

/** A template that may be used, or everything that is wrong with it. */
export type ParsedTemplate =
  | { readonly ok: true; readonly template: AuditTemplate }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Reads an audit template that comes from outside: its shape first and, once that is right, whether
 * every scale, question, domain and grade it names is declared, ids are unique and bands fall.
 *
 * @param input what `JSON.parse` gave
 * @example parseAuditTemplate({ ...template, effectiveFrom: "1 May" })
 * // { ok: false, problems: [{ path: "effectiveFrom", problem: "must be a day, as 2026-01-31" }] }
 */
export function parseAuditTemplate(input: unknown): ParsedTemplate {
  const shape = AuditTemplate.safeParse(input, { error: tell });
  if (!shape.success) return { ok: false, problems: problemsOf(shape.error) };
  const template = shape.data;
  const problems = [
    ...checkScoring(template),
    ...checkDays(template),
    ...checkFields(template),
    ...checkActions(template),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, template };
}

function checkDays({ effectiveFrom, effectiveTo }: AuditTemplate): readonly TemplateProblem[] {
  if (effectiveTo === null || effectiveFrom <= effectiveTo) return [];
  return [{ path: "effectiveTo", problem: "must not be before effectiveFrom" }];
}

function checkFields({ fields }: AuditTemplate): readonly TemplateProblem[] {
  return repeats(
    fields.map(({ id }, f) => [`fields[${f}].id`, id]),
    "field id",
  );
}

function checkActions({ actions, gradeScale }: AuditTemplate): readonly TemplateProblem[] {
  const { reAuditWhenFinalGradeAtOrBelow: reAudit, urgentWhen } = actions;
  return [
    ...checkGrade(reAudit, "actions.reAuditWhenFinalGradeAtOrBelow", gradeScale),
    ...urgentWhen.flatMap((grade, g) => checkGrade(grade, `actions.urgentWhen[${g}]`, gradeScale)),
  ];
}
