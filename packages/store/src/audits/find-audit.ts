import type { Kysely, Selectable } from "kysely";
import type { Store } from "../open-store.js";
import { isUuid } from "../queries/uuid.js";
import type { AuditTable } from "../schema/audit.js";
import type { Database } from "../schema/database.js";
import { readAs } from "../scope/scope.js";
import type { Audit, AuditAnswer, AuditSummary } from "./audit.js";

/** One auditor's audits, or without `auditorId` everybody's; the newest first. */
export async function auditsOf(
  store: Store,
  authorityCode: string,
  auditorId?: string,
): Promise<readonly AuditSummary[]> {
  const rows = await readAs(store, authorityCode, (transaction) => {
    const audits = transaction
      .selectFrom("audit")
      .select(SUMMARY_COLUMNS)
      .where("authority_code", "=", authorityCode)
      .orderBy("opened_at", "desc")
      .orderBy("reference");
    return (
      auditorId === undefined ? audits : audits.where("auditor_id", "=", auditorId)
    ).execute();
  });
  return rows.map(toSummary);
}

/** One audit with its current answers; null when there is none, or the id is no UUID. */
export async function findAudit(
  store: Store,
  authorityCode: string,
  auditId: string,
): Promise<Audit | null> {
  return readAs(store, authorityCode, (transaction) =>
    readAudit(transaction, authorityCode, auditId),
  );
}

/** {@link findAudit} within a transaction. */
export async function readAudit(
  database: Kysely<Database>,
  authorityCode: string,
  auditId: string,
): Promise<Audit | null> {
  if (!isUuid(auditId)) return null;
  const row = await database
    .selectFrom("audit")
    .select([...SUMMARY_COLUMNS, "template", "entered_grade", "discrepancy_reason", "score"])
    .where("authority_code", "=", authorityCode)
    .where("id", "=", auditId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...toSummary(row),
    template: row.template,
    answers: await currentAnswers(database, authorityCode, auditId),
    enteredGrade: row.entered_grade,
    discrepancyReason: row.discrepancy_reason,
    score: row.score,
  };
}

/** The highest version of each answer, in the order of the question ids. */
export async function currentAnswers(
  database: Kysely<Database>,
  authorityCode: string,
  auditId: string,
): Promise<readonly AuditAnswer[]> {
  return database
    .selectFrom("audit_answer")
    .distinctOn("question_id")
    .select([
      "question_id as questionId",
      "version",
      "answer",
      "not_applicable_reason as notApplicableReason",
      "evidence",
      "saved_at as savedAt",
      "saved_by as savedBy",
    ])
    .where("authority_code", "=", authorityCode)
    .where("audit_id", "=", auditId)
    .orderBy("question_id")
    .orderBy("version", "desc")
    .execute();
}

const SUMMARY_COLUMNS = [
  "id",
  "reference",
  "title",
  "template_id",
  "template_version",
  "person_key",
  "subject_entity",
  "subject_record_key",
  "auditor_id",
  "opened_at",
  "due_on",
  "status",
  "submitted_at",
] as const;

type SummaryRow = Pick<Selectable<AuditTable>, (typeof SUMMARY_COLUMNS)[number]>;

function toSummary(row: SummaryRow): AuditSummary {
  return {
    auditId: row.id,
    reference: row.reference,
    title: row.title,
    templateId: row.template_id,
    templateVersion: row.template_version,
    personKey: row.person_key,
    subject: { entity: row.subject_entity, recordKey: row.subject_record_key },
    auditorId: row.auditor_id,
    openedAt: row.opened_at,
    dueOn: row.due_on,
    status: row.status,
    submittedAt: row.submitted_at,
  };
}
