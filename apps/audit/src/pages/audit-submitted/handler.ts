import { NA_ANSWER } from "@waymark/core";
import { absent } from "../../refusal.js";
import { view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";
import { StoredScore } from "../../services/stored-score.js";
import { AuditParams, auditOf } from "../audit-params.js";

/** What a submitted audit came to, with the facts on record beside it. */
export const submitted: Page = page({ ...plain, params: AuditParams }, async (visit, services) => {
  const open = await auditOf(visit, services);
  const { audit, template, answers } = open;
  if (audit.status !== "submitted") throw absent();
  const score = StoredScore.parse(audit.score);
  return view("audit-submitted", {
    audit,
    template,
    score,
    caps: template.caps.filter(({ id }) => score.cappedBy.includes(id)),
    notApplicable: template.domains.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const answer = answers.get(question.id);
        return answer?.answer === NA_ANSWER ? [{ question, answer }] : [];
      }),
    ),
    facts: await services.audits.facts(open),
  });
});
