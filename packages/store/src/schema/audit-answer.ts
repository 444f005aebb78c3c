/** One version of one answer. Append-only: the current answer is the highest version. */
export interface AuditAnswerTable {
  readonly authority_code: string;
  readonly audit_id: string;
  readonly question_id: string;
  readonly version: number;
  /** Null when the auditor took the answer back. */
  readonly answer: string | null;
  readonly not_applicable_reason: string | null;
  readonly evidence: string | null;
  readonly saved_at: string;
  readonly saved_by: string;
}
