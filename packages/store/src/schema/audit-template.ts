import type { Json } from "./json.js";

/** One version of an audit template. Append-only. */
export interface AuditTemplateTable {
  readonly authority_code: string;
  readonly template_id: string;
  readonly version: string;
  /** 1 for the template's first version saved, 2 for the next: version names have no order. */
  readonly ordinal: number;
  readonly body: Json;
  readonly saved_at: string;
}
