import { randomUUID } from "node:crypto";
import { auditsOf, openAudit, type Store } from "@waymark/store";
import { AUTHORITY } from "./loaded-store.js";

/**
 * Opens one more audit for the demo auditor, on the same interview as the first of the demonstration.
 *
 * @returns its address
 */
export async function freshAudit(store: Store): Promise<string> {
  const audits = await auditsOf(store, AUTHORITY, "demo-auditor");
  const first = audits.find(({ reference }) => reference === "AUD-2026-0001");
  if (first === undefined) throw new Error("the demonstration opens an audit");
  const auditId = randomUUID();
  const reference = `AUD-2026-${String(audits.length + 1).padStart(4, "0")}`;
  await openAudit(store, AUTHORITY, { ...first, auditId, reference });
  return `/audits/${auditId}`;
}
