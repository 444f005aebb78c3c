import type { EntityName } from "@waymark/core";
import type { Json, JsonOrNull } from "./json.js";

/** One audit of one record. Once submitted it never changes. */
export interface AuditTable {
  readonly authority_code: string;
  readonly id: string;
  readonly template_id: string;
  readonly template_version: string;
  /** The questions as they were when the audit was opened. */
  readonly template: Json;
  readonly person_key: string;
  readonly subject_entity: EntityName;
  readonly subject_record_key: string;
  readonly reference: string;
  readonly title: string;
  readonly auditor_id: string;
  readonly opened_at: string;
  readonly due_on: string | null;
  readonly status: "draft" | "submitted";
  readonly entered_grade: string | null;
  readonly discrepancy_reason: string | null;
  readonly submitted_at: string | null;
  readonly score: JsonOrNull;
}
