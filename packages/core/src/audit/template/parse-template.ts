import { type Problem, problemsOf, repeats, tell } from "../../problem/index.js";
import { checkGrade } from "./check-grades.js";
import { checkScoring } from "./check-scoring.js";
import { checkStandards } from "./check-standards.js";
import { AuditTemplate } from "./template.js";

/** A template that may be used, or everything that is wrong with it. */
export type ParsedTemplate =
  | { readonly ok: true; readonly template: AuditTemplate }
  | { readonly ok: false; readonly problems: readonly Problem[] };

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
  if (!shape.success) return { ok: false, problems: problemsOf(shape.error, "template") };
  const template = shape.data;
  const problems = [
    ...checkScoring(template),
    ...checkStandards(template),
    ...checkDays(template),
    ...checkFields(template),
    ...checkActions(template),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, template };
}

function checkDays({ effectiveFrom, effectiveTo }: AuditTemplate): readonly Problem[] {
  if (effectiveTo === null || effectiveFrom <= effectiveTo) return [];
  return [{ path: "effectiveTo", problem: "must not be before effectiveFrom" }];
}

function checkFields({ fields }: AuditTemplate): readonly Problem[] {
  return repeats(
    fields.map(({ id }, f) => [`fields[${f}].id`, id]),
    "field id",
  );
}

function checkActions({ actions, gradeScale }: AuditTemplate): readonly Problem[] {
  const { reAuditWhenFinalGradeAtOrBelow: reAudit, urgentWhen } = actions;
  return [
    ...checkGrade(reAudit, "actions.reAuditWhenFinalGradeAtOrBelow", gradeScale),
    ...urgentWhen.flatMap((grade, g) => checkGrade(grade, `actions.urgentWhen[${g}]`, gradeScale)),
  ];
}
