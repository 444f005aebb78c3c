import type { Kysely } from "kysely";
import type { Store } from "../open-store.js";
import type { Database } from "../schema/database.js";
import { writeAs } from "../scope/scope.js";
import { StoreError } from "../store-error.js";
import type { AuditSubject } from "./audit.js";
import { templateVersion } from "./template.js";

/** What must be known to open an audit. */
export interface NewAudit {
  /** A random UUID. */
  readonly auditId: string;
  /** Unique within the authority. Holds nothing about the child. */
  readonly reference: string;
  readonly title: string;
  readonly templateId: string;
  readonly templateVersion: string;
  readonly personKey: string;
  readonly subject: AuditSubject;
  /** A user of the authority. */
  readonly auditorId: string;
  /** ISO 8601 with offset. */
  readonly openedAt: string;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string | null;
}

/**
 * Opens a draft audit with its own copy of the template's questions.
 *
 * @throws StoreError `system` when the template version is not stored
 */
export async function openAudit(
  store: Store,
  authorityCode: string,
  audit: NewAudit,
): Promise<void> {
  await writeAs(store, authorityCode, (transaction) => insert(transaction, authorityCode, audit));
}

async function insert(
  database: Kysely<Database>,
  authorityCode: string,
  audit: NewAudit,
): Promise<void> {
  const { templateId, templateVersion: version } = audit;
  const template = await templateVersion(database, authorityCode, templateId, version);
  if (template === null) {
    throw new StoreError("system", {
      tell: `There is no version ${version} of the template ${templateId} to open an audit with. Save it first.`,
      detail: { templateId, version },
    });
  }
  await database
    .insertInto("audit")
    .values({
      authority_code: authorityCode,
      id: audit.auditId,
      template_id: templateId,
      template_version: version,
      template: JSON.stringify(template.body),
      person_key: audit.personKey,
      subject_entity: audit.subject.entity,
      subject_record_key: audit.subject.recordKey,
      reference: audit.reference,
      title: audit.title,
      auditor_id: audit.auditorId,
      opened_at: audit.openedAt,
      due_on: audit.dueOn,
      status: "draft",
      entered_grade: null,
      discrepancy_reason: null,
      submitted_at: null,
      score: null,
    })
    .execute();
}
