import type { Store } from "../open-store.js";
import { writeAs } from "../scope/scope.js";
import { lockDraft } from "./lock-draft.js";

/**
 * Saves the overall grade that the auditor enters on a draft, and the reason for a grade unlike the
 * indicative one.
 *
 * @returns `already-submitted`, with nothing saved, when the audit no longer is a draft
 * @throws StoreError `system` when there is no such audit
 */
export async function saveOverall(
  store: Store,
  authorityCode: string,
  auditId: string,
  overall: { readonly enteredGrade: string | null; readonly discrepancyReason: string | null },
): Promise<"saved" | "already-submitted"> {
  return writeAs(store, authorityCode, async (transaction) => {
    if (!(await lockDraft(transaction, authorityCode, auditId))) return "already-submitted";
    await transaction
      .updateTable("audit")
      .set({ entered_grade: overall.enteredGrade, discrepancy_reason: overall.discrepancyReason })
      .where("authority_code", "=", authorityCode)
      .where("id", "=", auditId)
      .execute();
    return "saved";
  });
}
