import type { EntityName } from "@waymark/core";

/** The record that an audit was opened on. */
export interface AuditSubject {
  readonly entity: EntityName;
  /** The `recordKey` of a stored contribution. */
  readonly recordKey: string;
}

/** An audit as a list shows it. */
export interface AuditSummary {
  readonly auditId: string;
  /** What people call it, as `AUD-2026-0001`. Holds nothing about the child. */
  readonly reference: string;
  readonly title: string;
  readonly templateId: string;
  readonly templateVersion: string;
  readonly personKey: string;
  readonly subject: AuditSubject;
  readonly auditorId: string;
  readonly openedAt: string;
  /** `YYYY-MM-DD`; null when no day was set. */
  readonly dueOn: string | null;
  readonly status: "draft" | "submitted";
  readonly submittedAt: string | null;
}

/** The current answer to one question. */
export interface AuditAnswer {
  readonly questionId: string;
  /** 1 for the first answer saved; each later change adds one. */
  readonly version: number;
  /** A value of the question's scale, or `na`; null when the answer was taken back. */
  readonly answer: string | null;
  readonly notApplicableReason: string | null;
  readonly evidence: string | null;
  readonly savedAt: string;
  readonly savedBy: string;
}

/** An audit with its questions, as they were when it was opened, and its current answers. */
export interface Audit extends AuditSummary {
  /** The body of the template version it uses; read it with core's `parseAuditTemplate`. */
  readonly template: unknown;
  /** In the order of their question ids. Questions never answered are absent. */
  readonly answers: readonly AuditAnswer[];
  readonly enteredGrade: string | null;
  readonly discrepancyReason: string | null;
  /** What was stored at submission; null in a draft. */
  readonly score: unknown;
}
