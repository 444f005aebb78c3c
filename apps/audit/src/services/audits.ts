import {
  type AuditSummary,
  auditsOf,
  childRecords,
  findAudit,
  handlesOf,
  type Store,
  saveAnswers,
  saveOverall,
  submitAudit,
} from "@waymark/store";
import type { Grant } from "../access/grant.js";
import { Refusal } from "../refusal.js";
import { type AuditFacts, auditFacts } from "./audit-facts.js";
import { type OpenAudit, readAudit } from "./open-audit.js";
import { type Entry, toSave } from "./section-form.js";
import type { User } from "./users.js";

/** The audits of an authority. Each question is asked for one person, and answered within their grants. */
export interface Audits {
  /** The audits that a person may open, the newest first. */
  list(user: User, grants: readonly Grant[]): Promise<readonly AuditSummary[]>;
  /** One audit; null when there is none, or the person's grants do not reach it. */
  find(auditId: string, user: User, grants: readonly Grant[]): Promise<OpenAudit | null>;
  /** The facts beside an audit's questions; null when the record has gone from the store. */
  facts(open: OpenAudit): Promise<AuditFacts | null>;
  /** @throws Refusal 409 when the audit has been submitted */
  saveEntries(open: OpenAudit, entries: readonly Entry[], user: User): Promise<void>;
  /** @throws Refusal 409 when the audit has been submitted */
  saveGrade(open: OpenAudit, grade: string, discrepancyReason: string): Promise<void>;
  /** Submits an audit once; a repeat changes nothing. */
  submit(open: OpenAudit): Promise<"submitted" | "already-submitted" | "refused">;
}

/**
 * The audits of one authority in a store.
 *
 * @param now milliseconds since 1970
 */
export function createAudits(store: Store, authorityCode: string, now: () => number): Audits {
  const at = () => new Date(now()).toISOString();
  return {
    async list(user, grants) {
      const mayOpenAll = grants.some(({ scope }) => scope === "all");
      const audits = await auditsOf(store, authorityCode, mayOpenAll ? undefined : user.userId);
      return audits.filter((audit) => mayOpen(audit, user, grants));
    },
    async find(auditId, user, grants) {
      const audit = await findAudit(store, authorityCode, auditId);
      return audit !== null && mayOpen(audit, user, grants) ? readAudit(audit) : null;
    },
    async facts({ audit }) {
      const { personKey } = audit;
      const records = await childRecords(store, authorityCode, personKey);
      const recordId = (await handlesOf(store, authorityCode, [personKey])).get(personKey);
      if (records.asAt === null || recordId === undefined) return null;
      return auditFacts(records, audit, recordId, records.asAt);
    },
    async saveEntries({ audit }, entries, { userId }) {
      const save = { answers: entries.map(toSave), by: userId, at: at() };
      assertSaved(await saveAnswers(store, authorityCode, audit.auditId, save));
    },
    async saveGrade({ audit }, enteredGrade, reason) {
      const discrepancyReason = reason.trim() === "" ? null : reason;
      const overall = { enteredGrade, discrepancyReason };
      assertSaved(await saveOverall(store, authorityCode, audit.auditId, overall));
    },
    submit({ audit }) {
      const { auditId } = audit;
      return submitAudit(store, authorityCode, auditId, {
        at: at(),
        score: (draft) => {
          const { blockers, score } = readAudit(draft);
          return blockers.length === 0 ? score : null;
        },
      });
    },
  };
}

// Nothing releases a sample to teams yet, so the scopes that wait for a release reach no audit.
function mayOpen({ auditorId }: AuditSummary, { userId }: User, grants: readonly Grant[]): boolean {
  return grants.some(({ scope }) => {
    if (scope === "own") return auditorId === userId;
    return scope === "all" || scope === "read";
  });
}

function assertSaved(outcome: "saved" | "already-submitted"): void {
  if (outcome === "already-submitted") throw new Refusal(409, "already-submitted");
}
