import { NA_ANSWER } from "@waymark/core";
import { type Answer, redirect, view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";
import type { OpenAudit } from "../../services/open-audit.js";
import { AuditParams, auditOf } from "../audit-params.js";

/** Every answer before it is submitted, with what is missing first. */
export const check: Page = page({ ...plain, params: AuditParams }, async (visit, services) => {
  const open = await auditOf(visit, services);
  if (open.audit.status === "submitted") return redirect(resultAddress(open));
  return showCheck(open, 200);
});

/** Submits an audit, once; a repeat leads to the same page and changes nothing. */
export const submit: Page = page({ ...plain, params: AuditParams }, async (visit, services) => {
  const open = await auditOf(visit, services);
  const outcome = await services.audits.submit(open);
  if (outcome === "refused") return showCheck(await auditOf(visit, services), 422);
  if (outcome === "submitted") services.log("audit-submitted", { auditId: open.audit.auditId });
  return redirect(resultAddress(open));
});

function resultAddress({ audit }: OpenAudit): string {
  return `/audits/${audit.auditId}/submitted`;
}

function showCheck(open: OpenAudit, status: 200 | 422): Answer {
  const { audit, template, answers, blockers } = open;
  const data = {
    audit,
    blockers,
    hasErrors: status === 422,
    notApplicable: NA_ANSWER,
    domains: template.domains.map((domain) => ({
      domain,
      questions: domain.questions.map((question) => ({
        question,
        answer: answers.get(question.id) ?? null,
      })),
    })),
  };
  return view("audit-check", data, status);
}
