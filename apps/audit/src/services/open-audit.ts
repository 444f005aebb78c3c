import {
  type AuditAnswers,
  type AuditDomain,
  type AuditScore,
  type AuditTemplate,
  NA_ANSWER,
  parseAuditTemplate,
  scoreAudit,
} from "@waymark/core";
import type { Audit, AuditAnswer } from "@waymark/store";

/** What still has to be done before an audit may be submitted. */
export type Blocker = QuestionBlocker | { readonly kind: "grade"; readonly code: string };

/** A question that lacks its answer, or the reason why it does not apply. */
export interface QuestionBlocker {
  readonly kind: "unanswered" | "reason-missing";
  readonly questionId: string;
  readonly domainId: string;
}

/** An audit with its questions read, its answers by question, and what they come to. */
export interface OpenAudit {
  readonly audit: Audit;
  readonly template: AuditTemplate;
  readonly answers: ReadonlyMap<string, AuditAnswer>;
  readonly score: AuditScore;
  /** In the order of the template; the overall grade last. Empty when it may be submitted. */
  readonly blockers: readonly Blocker[];
}

/**
 * Reads a stored audit.
 *
 * @throws TypeError when the stored template cannot be read: nothing but a fault of ours put it there
 */
export function readAudit(audit: Audit): OpenAudit {
  const parsed = parseAuditTemplate(audit.template);
  if (!parsed.ok) throw new TypeError("a stored audit template cannot be read");
  const { template } = parsed;
  const answers = new Map(audit.answers.map((answer) => [answer.questionId, answer]));
  const { enteredGrade, discrepancyReason } = audit;
  const score = scoreAudit({ template, answers: given(answers), enteredGrade, discrepancyReason });
  return { audit, template, answers, score, blockers: findBlockers(template, answers, score) };
}

function given(answers: ReadonlyMap<string, AuditAnswer>): AuditAnswers {
  return Object.fromEntries([...answers].map(([id, { answer }]) => [id, answer]));
}

function findBlockers(
  { domains }: AuditTemplate,
  answers: ReadonlyMap<string, AuditAnswer>,
  score: AuditScore,
): readonly Blocker[] {
  const missing = domains.flatMap((domain) => unfinished(domain, answers));
  if (missing.length > 0) return missing;
  return score.reasons.map((code): Blocker => ({ kind: "grade", code }));
}

/** The questions of a domain that lack an answer, or the reason why they do not apply. */
export function unfinished(
  { id: domainId, questions }: AuditDomain,
  answers: ReadonlyMap<string, AuditAnswer>,
): readonly QuestionBlocker[] {
  return questions.flatMap(({ id: questionId }): QuestionBlocker[] => {
    const { answer = null, notApplicableReason = null } = answers.get(questionId) ?? {};
    if (answer === null) return [{ kind: "unanswered", questionId, domainId }];
    const lacksReason = answer === NA_ANSWER && (notApplicableReason ?? "").trim() === "";
    return lacksReason ? [{ kind: "reason-missing", questionId, domainId }] : [];
  });
}
