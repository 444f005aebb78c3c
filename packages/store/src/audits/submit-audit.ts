import type { Store } from "../open-store.js";
import { writeAs } from "../scope/scope.js";
import type { Audit } from "./audit.js";
import { readAudit } from "./find-audit.js";
import { lockDraft } from "./lock-draft.js";

/**
 * Submits a draft, in one transaction: the audit is locked and read, scored as it stands, and from
 * then on never changes. A repeat finds it submitted and changes nothing.
 *
 * @param submission.score scores the audit exactly as it will be frozen; null refuses it
 * @param submission.at ISO 8601 with offset
 * @throws StoreError `system` when there is no such audit
 * @example
 * await submitAudit(store, "000", auditId, {
 *   at: now,
 *   score: (audit) => {
 *     const score = scoreAudit(toSubmission(audit));
 *     return score.status === "accepted" ? score : null;
 *   },
 * });
 */
export async function submitAudit(
  store: Store,
  authorityCode: string,
  auditId: string,
  submission: { readonly score: (audit: Audit) => object | null; readonly at: string },
): Promise<"submitted" | "already-submitted" | "refused"> {
  return writeAs(store, authorityCode, async (transaction) => {
    if (!(await lockDraft(transaction, authorityCode, auditId))) return "already-submitted";
    const audit = await readAudit(transaction, authorityCode, auditId);
    const score = audit && submission.score(audit);
    if (score === null) return "refused";
    await transaction
      .updateTable("audit")
      .set({ status: "submitted", submitted_at: submission.at, score: JSON.stringify(score) })
      .where("authority_code", "=", authorityCode)
      .where("id", "=", auditId)
      .execute();
    return "submitted";
  });
}
