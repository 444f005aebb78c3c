import type { Allocation, ClaEpisode, Meeting } from "@waymark/core";
import type { Store } from "../open-store.js";
import { contributionsTo, type StoredContribution } from "./contribution.js";
import { returnRecords, type StoredReturnRecords } from "./return-records.js";

/** Everything on record about one child. */
export interface ChildRecords extends StoredReturnRecords {
  readonly claEpisodes: readonly StoredContribution<ClaEpisode>[];
  readonly meetings: readonly StoredContribution<Meeting>[];
  readonly allocations: readonly StoredContribution<Allocation>[];
}

/**
 * Everything on record about one child: what {@link returnRecords} gives, and the rest of the record.
 *
 * @returns empty lists for a key that is not on record
 */
export async function childRecords(
  store: Store,
  authorityCode: string,
  personKey: string,
): Promise<ChildRecords> {
  const ofChild = <Name extends "cla_episode" | "meeting" | "allocation">(entity: Name) =>
    contributionsTo(store, authorityCode, entity, (query) =>
      query.where("person_key", "=", personKey),
    );
  return {
    ...(await returnRecords(store, authorityCode, personKey)),
    claEpisodes: await ofChild("cla_episode"),
    meetings: await ofChild("meeting"),
    allocations: await ofChild("allocation"),
  };
}
