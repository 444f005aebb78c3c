import { view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";
import { auditTasks } from "../../services/audit-tasks.js";
import { AuditParams, auditOf } from "../audit-params.js";

/** One audit as a list of tasks, each with its state. */
export const audit: Page = page({ ...plain, params: AuditParams }, async (visit, services) => {
  const open = await auditOf(visit, services);
  const isMine = open.audit.auditorId === visit.user.userId;
  return view("audit", { open, tasks: auditTasks(open), isMine });
});
