import { naturalKeyOf } from "@waymark/core";
import type { Audit, ChildRecords } from "@waymark/store";
import { type EpisodeFacts, type RecordFacts, recordFacts } from "./record-facts.js";

/** The record of the child an audit is about, and the part of it that the audit was opened on. */
export interface AuditFacts {
  readonly record: RecordFacts;
  /** The episodes that the interview covers; empty when the audit was opened on something else. */
  readonly episodes: readonly EpisodeFacts[];
}

/** The facts beside the questions of an audit. */
export function auditFacts(
  records: ChildRecords,
  { personKey, subject }: Audit,
  recordId: string,
  asAt: string,
): AuditFacts {
  const record = recordFacts(records, { recordId, personKey }, asAt);
  const keys = records.interviews
    .filter(
      ({ recordKey }) => subject.entity === "return_interview" && recordKey === subject.recordKey,
    )
    .map((interview) => naturalKeyOf(interview.record.interviewKey));
  const episodes = record.episodes.filter(({ interviews }) =>
    interviews.some(({ interviewKey }) => keys.includes(interviewKey)),
  );
  return { record, episodes };
}
