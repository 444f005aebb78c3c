import type { AuditSummary } from "@waymark/store";
import { grantsOf } from "../access/grant.js";
import { auditReaders, episodeReaders } from "../access/readers.js";
import type { Audits } from "./audits.js";
import type { DataState, ReadDataState } from "./data-state.js";
import type { Episodes, OutcomeCount } from "./episodes.js";
import type { User } from "./users.js";

/** What waits for a person, as far as their roles show it. */
export interface Waiting {
  readonly dataState: DataState;
  /** Missing episodes by outcome; null when they are not this person's to see, or none is loaded. */
  readonly episodes: { readonly asAt: string; readonly counts: readonly OutcomeCount[] } | null;
  readonly mayListEpisodes: boolean;
  /** The person's own drafts, the next one due first; null when audits are not theirs to do. */
  readonly drafts: readonly AuditSummary[] | null;
}

/** Asks what waits for a person. */
export type FindWaiting = (user: User) => Promise<Waiting>;

/** What waits for somebody, put together from the other services. */
export function createFindWaiting(services: {
  readonly audits: Audits;
  readonly episodes: Episodes;
  readonly readDataState: ReadDataState;
}): FindWaiting {
  return async (user) => {
    const mayListEpisodes = grantsOf(episodeReaders, user.roles).length > 0;
    const list = mayListEpisodes ? await services.episodes.list(everything, 1) : null;
    return {
      dataState: await services.readDataState(),
      episodes: list === null ? null : { asAt: list.asAt, counts: list.counts },
      mayListEpisodes,
      drafts: await ownDrafts(user, services.audits),
    };
  };
}

const everything = { from: null, to: null, outcome: null, reason: null };

async function ownDrafts(user: User, audits: Audits): Promise<readonly AuditSummary[] | null> {
  const grants = grantsOf(auditReaders, user.roles).filter(({ scope }) => scope === "own");
  if (grants.length === 0) return null;
  const own = await audits.list(user, grants);
  return own.filter(({ status }) => status === "draft").sort(nextDueFirst);
}

function nextDueFirst(a: AuditSummary, b: AuditSummary): number {
  const [first, second] = [a.dueOn ?? "9999", b.dueOn ?? "9999"];
  if (first !== second) return first < second ? -1 : 1;
  return a.reference < b.reference ? -1 : 1;
}
