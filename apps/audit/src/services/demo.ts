import { londonDay, type ReturnInterview } from "@waymark/core";
import {
  auditsOf,
  deleteExpiredSessions,
  openAudit,
  returnRecords,
  type Store,
  type StoredContribution,
  saveTemplate,
  upsertUsers,
} from "@waymark/store";
import { personas } from "./personas.js";

/** What a demonstration is set up with. */
export interface DemoSetUp {
  readonly authorityCode: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A random UUID at each call. */
  readonly newId: () => string;
  readonly template: { readonly id: string; readonly version: string };
}

const AUDITOR = "demo-auditor";
const MOST_AUDITS = 3;
const DAYS_TO_DO = 14;
const MS_PER_DAY = 86_400_000;

/**
 * Gives a demonstration its people, its template, and, when its auditor has none, audits on the
 * newest completed interviews, one for each child. A second start finds all of it there.
 */
export async function setUpDemo(store: Store, setUp: DemoSetUp): Promise<void> {
  const { authorityCode, template } = setUp;
  const at = new Date(setUp.now).toISOString();
  await deleteExpiredSessions(store, at);
  await upsertUsers(store, authorityCode, personas);
  const { id: templateId, version } = template;
  await saveTemplate(store, authorityCode, { templateId, version, body: template, savedAt: at });
  if ((await auditsOf(store, authorityCode, AUDITOR)).length > 0) return;
  const { interviews } = await returnRecords(store, authorityCode);
  for (const [place, interview] of newestCompleted(interviews).entries()) {
    await openAudit(store, authorityCode, {
      ...newAudit(interview, place + 1, setUp),
      openedAt: at,
    });
  }
}

function newAudit(
  { record, recordKey }: StoredContribution<ReturnInterview>,
  place: number,
  { now, newId, template }: DemoSetUp,
) {
  return {
    auditId: newId(),
    reference: `AUD-${new Date(now).getUTCFullYear()}-${String(place).padStart(4, "0")}`,
    title: "Return interview",
    templateId: template.id,
    templateVersion: template.version,
    personKey: record.personKey,
    subject: { entity: "return_interview" as const, recordKey },
    auditorId: AUDITOR,
    dueOn: londonDay(now + DAYS_TO_DO * MS_PER_DAY),
  };
}

function newestCompleted(
  interviews: readonly StoredContribution<ReturnInterview>[],
): readonly StoredContribution<ReturnInterview>[] {
  const completed = interviews
    .filter(
      ({ record }) => record.outcome.code === "completed" && record.formStatus.code === "final",
    )
    .sort((a, b) => compare(completedAt(b), completedAt(a)));
  const seen = new Set<string>();
  const onePerChild = completed.filter(({ record: { personKey } }) => {
    const isNew = !seen.has(personKey);
    seen.add(personKey);
    return isNew;
  });
  return onePerChild.slice(0, MOST_AUDITS);
}

// One whose time is not known comes last.
function completedAt({ record }: StoredContribution<ReturnInterview>): string {
  return record.completed?.lo ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
