import type { Store } from "../open-store.js";
import { writeAs } from "../scope/scope.js";
import type { AuditAnswer } from "./audit.js";
import { currentAnswers } from "./find-audit.js";
import { lockDraft } from "./lock-draft.js";

/** An answer as the auditor leaves it. */
export type AnswerToSave = Pick<
  AuditAnswer,
  "questionId" | "answer" | "notApplicableReason" | "evidence"
>;

/**
 * Saves answers to a draft: each that differs from the current one becomes a new version, and no
 * version is ever lost.
 *
 * @param save.answers at most one for each question
 * @param save.by the user who saves
 * @param save.at ISO 8601 with offset
 * @returns `already-submitted`, with nothing saved, when the audit no longer is a draft
 * @throws StoreError `system` when there is no such audit
 */
export async function saveAnswers(
  store: Store,
  authorityCode: string,
  auditId: string,
  save: { readonly answers: readonly AnswerToSave[]; readonly by: string; readonly at: string },
): Promise<"saved" | "already-submitted"> {
  return writeAs(store, authorityCode, async (transaction) => {
    if (!(await lockDraft(transaction, authorityCode, auditId))) return "already-submitted";
    const stored = await currentAnswers(transaction, authorityCode, auditId);
    const current = new Map(stored.map((answer) => [answer.questionId, answer]));
    const changed = save.answers.filter((answer) =>
      differs(answer, current.get(answer.questionId)),
    );
    if (changed.length === 0) return "saved";
    await transaction
      .insertInto("audit_answer")
      .values(
        changed.map(({ questionId, answer, notApplicableReason, evidence }) => ({
          authority_code: authorityCode,
          audit_id: auditId,
          question_id: questionId,
          version: (current.get(questionId)?.version ?? 0) + 1,
          answer,
          not_applicable_reason: notApplicableReason,
          evidence,
          saved_at: save.at,
          saved_by: save.by,
        })),
      )
      .execute();
    return "saved";
  });
}

function differs(answer: AnswerToSave, current: AuditAnswer | undefined): boolean {
  return (
    answer.answer !== (current?.answer ?? null) ||
    answer.notApplicableReason !== (current?.notApplicableReason ?? null) ||
    answer.evidence !== (current?.evidence ?? null)
  );
}
