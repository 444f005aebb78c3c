import type { AppUserTable } from "./app-user.js";
import type { AuditTable } from "./audit.js";
import type { AuditAnswerTable } from "./audit-answer.js";
import type { AuditTemplateTable } from "./audit-template.js";
import type { PersonHandleTable } from "./person-handle.js";
import type { QuarantineRowTable } from "./quarantine-row.js";
import type { RecordTable } from "./record.js";
import type { RecordVersionTable } from "./record-version.js";
import type { SessionTable } from "./session.js";
import type { StreamStateTable } from "./stream-state.js";
import type { SuppliedVersionTable } from "./supplied-version.js";
import type { SyncRunTable } from "./sync-run.js";

/** Every table of the store. Timestamps read as ISO 8601 in UTC, days as `YYYY-MM-DD`. */
export interface Database {
  readonly app_user: AppUserTable;
  readonly audit: AuditTable;
  readonly audit_answer: AuditAnswerTable;
  readonly audit_template: AuditTemplateTable;
  readonly person_handle: PersonHandleTable;
  readonly quarantine_row: QuarantineRowTable;
  readonly record: RecordTable;
  readonly record_version: RecordVersionTable;
  readonly session: SessionTable;
  readonly stream_state: StreamStateTable;
  readonly supplied_version: SuppliedVersionTable;
  readonly sync_run: SyncRunTable;
}
