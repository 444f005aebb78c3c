import { z } from "zod";
import { Refusal } from "../../refusal.js";
import { type Answer, redirect, view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";
import { auditTasks } from "../../services/audit-tasks.js";
import { type GradeEntry, judgeGrade } from "../../services/judge-grade.js";
import type { OpenAudit } from "../../services/open-audit.js";
import { TEXT_LIMIT } from "../../services/section-form.js";
import type { Services } from "../../services/services.js";
import { AuditParams, auditOf } from "../audit-params.js";

/** What the answers come to, and the grade that the auditor enters. */
export const overall: Page = page({ ...plain, params: AuditParams }, async (visit, services) => {
  const open = await auditOf(visit, services);
  const { enteredGrade, discrepancyReason } = open.audit;
  const entry = { grade: enteredGrade, reason: discrepancyReason ?? "" };
  return showOverall({ open, entry, refusals: [] }, services);
});

const OverallForm: z.ZodType<{ readonly grade?: string; readonly reason: string }> = z.strictObject(
  { grade: z.string().exactOptional(), reason: z.string() },
);

/** Saves the grade, unless the answers forbid it: then the form comes back as it was filled in. */
export const saveOverall: Page = page(
  { params: AuditParams, form: OverallForm },
  async (visit, services) => {
    const open = await auditOf(visit, services);
    if (open.audit.status === "submitted") throw new Refusal(409, "already-submitted");
    const entry = { grade: visit.form.grade ?? null, reason: visit.form.reason };
    const { refusals } = judgeGrade(open, entry);
    if (refusals.length > 0 || entry.grade === null) {
      return showOverall({ open, entry, refusals }, services);
    }
    await services.audits.saveGrade(open, entry.grade, entry.reason);
    return redirect(`/audits/${open.audit.auditId}/check`);
  },
);

interface Shown {
  readonly open: OpenAudit;
  readonly entry: GradeEntry;
  readonly refusals: readonly string[];
}

async function showOverall({ open, entry, refusals }: Shown, services: Services): Promise<Answer> {
  const { audit, template, score, blockers } = open;
  const data = {
    audit,
    template,
    score,
    entry,
    refusals,
    hasErrors: refusals.length > 0,
    tasks: auditTasks(open),
    caps: template.caps.filter(({ id }) => score.cappedBy.includes(id)),
    isReady: blockers.every(({ kind }) => kind === "grade"),
    mayWrite: audit.status === "draft",
    textLimit: TEXT_LIMIT,
    facts: await services.audits.facts(open),
  };
  return view("audit-overall", data, refusals.length > 0 ? 422 : 200);
}
