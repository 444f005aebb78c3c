export type { Audit, AuditAnswer, AuditSubject, AuditSummary } from "./audits/audit.js";
export { auditsOf, findAudit } from "./audits/find-audit.js";
export { type NewAudit, openAudit } from "./audits/open-audit.js";
export { type AnswerToSave, saveAnswers } from "./audits/save-answers.js";
export { saveOverall } from "./audits/save-overall.js";
export { submitAudit } from "./audits/submit-audit.js";
export { currentTemplate, type StoredTemplate, saveTemplate } from "./audits/template.js";
export { ingest } from "./ingest/ingest.js";
export type { IngestOptions } from "./ingest/ingest-options.js";
export { openStore, type Store, type StoreLocation } from "./open-store.js";
export {
  deleteExpiredSessions,
  deleteSession,
  readSession,
  type Session,
  writeSession,
} from "./people/session.js";
export { findUser, type User, upsertUsers } from "./people/user.js";
export { type ChildRecords, childRecords } from "./queries/child-records.js";
export type { StoredContribution } from "./queries/contribution.js";
export { latestRun, type RunSummary } from "./queries/latest-run.js";
export { loadStates } from "./queries/load-states.js";
export { openQuarantined, type QuarantineLocator } from "./queries/open-quarantined.js";
export { handlesOf, personByHandle } from "./queries/person-handle.js";
export { type QuarantineCount, quarantineSummary } from "./queries/quarantine-summary.js";
export {
  returnRecords,
  type StoredReturnRecords,
  type WhichReturns,
} from "./queries/return-records.js";
export type { Database } from "./schema/database.js";
export { StoreError } from "./store-error.js";
