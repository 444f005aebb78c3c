import { auditsOf, childRecords, personByHandle, type Store } from "@waymark/store";
import type { Grant } from "../access/grant.js";
import { type RecordFacts, recordFacts } from "./record-facts.js";
import type { User } from "./users.js";

/** The records of children. */
export interface Records {
  /**
   * One child's record; null when there is none, or the person's grants do not reach it.
   *
   * @param recordId our own random id for the child
   */
  find(recordId: string, user: User, grants: readonly Grant[]): Promise<RecordFacts | null>;
}

/** The records of one authority in a store. */
export function createRecords(store: Store, authorityCode: string): Records {
  return {
    async find(recordId, user, grants) {
      const personKey = await personByHandle(store, authorityCode, recordId);
      if (personKey === null) return null;
      if (!(await mayOpen(personKey, user, grants))) return null;
      const records = await childRecords(store, authorityCode, personKey);
      return records.asAt === null
        ? null
        : recordFacts(records, { recordId, personKey }, records.asAt);
    },
  };

  // No loaded source says which team holds a child, so a manager's team is every child (see /privacy).
  async function mayOpen(
    personKey: string,
    user: User,
    grants: readonly Grant[],
  ): Promise<boolean> {
    if (grants.some(({ scope }) => scope === "all" || scope === "team")) return true;
    if (!grants.some(({ scope }) => scope === "own")) return false;
    const audits = await auditsOf(store, authorityCode, user.userId);
    return audits.some((audit) => audit.personKey === personKey);
  }
}
