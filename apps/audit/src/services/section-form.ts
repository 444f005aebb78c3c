import { type AuditDomain, type AuditQuestion, type AuditTemplate, NA_ANSWER } from "@waymark/core";
import type { AnswerToSave, AuditAnswer } from "@waymark/store";
import { Refusal } from "../refusal.js";

/** The longest text that one box takes, in characters: about 800 words. */
export const TEXT_LIMIT = 5000;

/** One question as its form holds it. */
export interface Entry {
  readonly questionId: string;
  readonly answer: string | null;
  readonly reason: string;
  readonly evidence: string;
  /** The version that the form was opened on; 0 before the first. */
  readonly version: number;
}

/** What is wrong with an entry, and in which of its fields. */
export interface EntryProblem {
  readonly questionId: string;
  readonly field: "answer" | "reason" | "evidence";
  readonly code: "not-on-scale" | "reason-missing" | "text-too-long";
}

/** The entry of a question as it was last saved. */
export function savedEntry({ id }: AuditQuestion, saved: AuditAnswer | undefined): Entry {
  return {
    questionId: id,
    answer: saved?.answer ?? null,
    reason: saved?.notApplicableReason ?? "",
    evidence: saved?.evidence ?? "",
    version: saved?.version ?? 0,
  };
}

/**
 * The entries of a domain as a form brings them.
 *
 * @throws Refusal 422 when the form has a field that no question of the domain has
 */
export function readSectionForm(
  { questions }: AuditDomain,
  form: Readonly<Record<string, string>>,
): readonly Entry[] {
  const known = new Set(questions.flatMap(({ id }) => FIELDS.map((field) => `${field}-${id}`)));
  if (Object.keys(form).some((name) => !known.has(name))) throw new Refusal(422, "unknown-field");
  return questions.map(({ id }) => ({
    questionId: id,
    answer: form[`answer-${id}`] || null,
    reason: form[`reason-${id}`] ?? "",
    evidence: form[`evidence-${id}`] ?? "",
    version: readVersion(form[`version-${id}`] ?? "0"),
  }));
}

const FIELDS = ["answer", "reason", "evidence", "version"] as const;

function readVersion(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Refusal(422, "version");
  return Number(text);
}

/** What keeps entries from being saved. An unanswered question does not: it may be answered later. */
export function entryProblems(
  { scales }: AuditTemplate,
  { questions }: AuditDomain,
  entries: readonly Entry[],
): readonly EntryProblem[] {
  return questions.flatMap((question) => {
    const entry = entries.find(({ questionId }) => questionId === question.id);
    if (entry === undefined) return [];
    return problemsOf(question, Object.keys(scales[question.scale] ?? {}), entry);
  });
}

function problemsOf(
  { id: questionId, allowNA }: AuditQuestion,
  scale: readonly string[],
  { answer, reason, evidence }: Entry,
): readonly EntryProblem[] {
  const offered = allowNA ? [...scale, NA_ANSWER] : scale;
  const lacksReason = answer === NA_ANSWER && reason.trim() === "";
  const tests: readonly (readonly [EntryProblem["field"], EntryProblem["code"], boolean])[] = [
    ["answer", "not-on-scale", answer !== null && !offered.includes(answer)],
    ["reason", "reason-missing", lacksReason],
    ["reason", "text-too-long", reason.length > TEXT_LIMIT],
    ["evidence", "text-too-long", evidence.length > TEXT_LIMIT],
  ];
  return tests
    .filter(([, , applies]) => applies)
    .map(([field, code]) => ({ questionId, field, code }));
}

/** An entry as the store keeps it: text that is blank is none. */
export function toSave({ questionId, answer, reason, evidence }: Entry): AnswerToSave {
  return {
    questionId,
    answer,
    notApplicableReason: reason.trim() === "" ? null : reason,
    evidence: evidence.trim() === "" ? null : evidence,
  };
}

/** Whether somebody has changed an answer, otherwise than this entry does, since its form was opened. */
export function isOvertaken(entry: Entry, saved: AuditAnswer | undefined): boolean {
  if (saved === undefined || saved.version === entry.version) return false;
  const mine = toSave(entry);
  return (
    mine.answer !== saved.answer ||
    mine.notApplicableReason !== saved.notApplicableReason ||
    mine.evidence !== saved.evidence
  );
}
