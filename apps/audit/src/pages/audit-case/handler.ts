import { view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";
import { AuditParams, auditOf } from "../audit-params.js";

/** The facts on record about the child an audit is on. */
export const auditCase: Page = page({ ...plain, params: AuditParams }, async (visit, services) => {
  const open = await auditOf(visit, services);
  return view("audit-case", { audit: open.audit, facts: await services.audits.facts(open) });
});
