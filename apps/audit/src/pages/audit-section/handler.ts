import { type AuditDomain, NA_ANSWER } from "@waymark/core";
import { z } from "zod";
import { Refusal } from "../../refusal.js";
import { type Answer, redirect, view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";
import type { OpenAudit } from "../../services/open-audit.js";
import { scaleOptions } from "../../services/scale-options.js";
import {
  type Entry,
  type EntryProblem,
  entryProblems,
  isOvertaken,
  readSectionForm,
  savedEntry,
  TEXT_LIMIT,
} from "../../services/section-form.js";
import type { Services } from "../../services/services.js";
import type { User } from "../../services/users.js";
import { auditOf, domainOf, SectionParams } from "../audit-params.js";

/** The questions of one domain, with what was saved. */
export const section: Page = page({ ...plain, params: SectionParams }, async (visit, services) => {
  const open = await auditOf(visit, services);
  const domain = domainOf(open, visit.params.sectionKey);
  const entries = domain.questions.map((question) =>
    savedEntry(question, open.answers.get(question.id)),
  );
  return showSection({ open, domain, entries, user: visit.user }, services);
});

// Which fields there are depends on the audit's own template; the service refuses any other.
const SectionForm: z.ZodType<Readonly<Record<string, string>>> = z.record(z.string(), z.string());

/** Saves the answers of one domain, and goes on to the next task. */
export const saveSection: Page = page(
  { params: SectionParams, form: SectionForm },
  async (visit, services) => {
    const open = await auditOf(visit, services);
    if (open.audit.status === "submitted") throw new Refusal(409, "already-submitted");
    const { user, form, params } = visit;
    const domain = domainOf(open, params.sectionKey);
    const entries = readSectionForm(domain, form);
    const shown = { open, domain, entries, user };
    const problems = entryProblems(open.template, domain, entries);
    if (problems.length > 0) return showSection({ ...shown, problems }, services);
    const overtaken = entries.filter((one) => isOvertaken(one, open.answers.get(one.questionId)));
    if (overtaken.length > 0) return showSection({ ...shown, overtaken }, services);
    await services.audits.saveEntries(open, entries, user);
    return redirect(addressAfter(open, domain));
  },
);

interface Shown {
  readonly open: OpenAudit;
  readonly domain: AuditDomain;
  readonly entries: readonly Entry[];
  readonly user: User;
  readonly problems?: readonly EntryProblem[];
  /** Entries that somebody else, or another window, has changed meanwhile. */
  readonly overtaken?: readonly Entry[];
}

async function showSection(
  { open, domain, entries, user, problems = [], overtaken = [] }: Shown,
  services: Services,
): Promise<Answer> {
  const { audit, template, answers } = open;
  const changed = overtaken.map(({ questionId }) => questionId);
  const data = {
    audit,
    domain,
    place: { number: template.domains.indexOf(domain) + 1, of: template.domains.length },
    questions: domain.questions.map((question, index) => {
      const saved = changed.includes(question.id) ? answers.get(question.id) : undefined;
      // Saving again over another's answer means: keep mine. So the form starts from that version.
      const entry = saved ? { ...entries[index], version: saved.version } : entries[index];
      return {
        question,
        options: scaleOptions(template, question),
        entry,
        saved,
      };
    }),
    problems,
    isConflict: changed.length > 0,
    hasErrors: problems.length > 0,
    mayWrite: audit.status === "draft" && audit.auditorId === user.userId,
    notApplicable: NA_ANSWER,
    textLimit: TEXT_LIMIT,
    facts: await services.audits.facts(open),
  };
  return view("audit-section", data, changed.length > 0 ? 409 : problems.length > 0 ? 422 : 200);
}

/** The next domain, and after the last one the overall grade. */
function addressAfter({ audit, template }: OpenAudit, domain: AuditDomain): string {
  const next = template.domains[template.domains.indexOf(domain) + 1];
  const here = `/audits/${audit.auditId}`;
  return next === undefined ? `${here}/overall` : `${here}/sections/${encodeURIComponent(next.id)}`;
}
