import type { Allocation, ClaEpisode, Meeting } from "@waymark/core";
import type { Store } from "../open-store.js";
import { readAs } from "../scope/scope.js";
import { contributionsTo, type Reading, type StoredContribution } from "./contribution.js";
import { readReturnRecords, type StoredReturnRecords } from "./return-records.js";

/** Everything on record about one child. */
export interface ChildRecords extends StoredReturnRecords {
  readonly claEpisodes: readonly StoredContribution<ClaEpisode>[];
  readonly meetings: readonly StoredContribution<Meeting>[];
  readonly allocations: readonly StoredContribution<Allocation>[];
}

/**
 * Everything on record about one child: what {@link returnRecords} gives, and the rest of the record.
 *
 * @param knownAt what was on record at that instant, ISO 8601 with offset; null for now
 * @returns empty lists for a key that is not on record
 */
export async function childRecords(
  store: Store,
  authorityCode: string,
  personKey: string,
  knownAt: string | null = null,
): Promise<ChildRecords> {
  return readAs(store, authorityCode, (database) =>
    readChildRecords({ database, authorityCode, knownAt }, personKey),
  );
}

async function readChildRecords(reading: Reading, personKey: string): Promise<ChildRecords> {
  const ofChild = <Name extends "cla_episode" | "meeting" | "allocation">(entity: Name) =>
    contributionsTo(reading, entity, (query) => query.where("person_key", "=", personKey));
  return {
    ...(await readReturnRecords(reading, personKey)),
    claEpisodes: await ofChild("cla_episode"),
    meetings: await ofChild("meeting"),
    allocations: await ofChild("allocation"),
  };
}
