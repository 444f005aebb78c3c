import type { Transaction } from "kysely";
import { isUuid } from "../queries/uuid.js";
import type { Database } from "../schema/database.js";
import { StoreError } from "../store-error.js";

/**
 * Holds an audit until the transaction ends, so that saving and submitting come one after the other.
 *
 * @returns whether it still is a draft
 * @throws StoreError `system` when there is no such audit
 */
export async function lockDraft(
  transaction: Transaction<Database>,
  authorityCode: string,
  auditId: string,
): Promise<boolean> {
  const audit = isUuid(auditId)
    ? await transaction
        .selectFrom("audit")
        .select("status")
        .where("authority_code", "=", authorityCode)
        .where("id", "=", auditId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (audit !== undefined) return audit.status === "draft";
  throw new StoreError("system", {
    tell: "There is no such audit in this authority. Look it up before writing to it.",
    detail: { authorityCode },
  });
}
