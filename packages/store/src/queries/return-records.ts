import {
  type MissingEpisode,
  naturalKeyOf,
  type Person,
  type ReturnInterview,
  type ReturnInterviewEpisode,
  type ReturnRecords,
} from "@waymark/core";
import { sql } from "kysely";
import type { Store } from "../open-store.js";
import { readAs } from "../scope/scope.js";
import { asAt } from "./as-at.js";
import { contributionsTo, type Reading, type StoredContribution } from "./contribution.js";
import { suppliedFields } from "./supplied-fields.js";

/** What core's `returnSubjects` takes, each record with the place it came from. */
export interface StoredReturnRecords extends ReturnRecords {
  readonly persons: readonly StoredContribution<Person>[];
  readonly episodes: readonly StoredContribution<MissingEpisode>[];
  readonly interviews: readonly StoredContribution<ReturnInterview>[];
  readonly links: readonly StoredContribution<ReturnInterviewEpisode>[];
  /** Start of the newest run that stands, ISO 8601 in UTC; null when there has been none. */
  readonly asAt: string | null;
}

/** Whose returns, and as known when. */
export interface WhichReturns {
  /** One child; without it, every child of the authority. */
  readonly personKey?: string | null;
  /** What was on record at that instant, ISO 8601 with offset; without it, now. */
  readonly knownAt?: string | null;
}

/**
 * Everything that the rules on return home interviews judge: active records only, always in the same
 * order.
 *
 * @throws StoreError `system` when a stored record does not fit its entity
 * @example
 * const records = await returnRecords(store, "000");
 * const returns = returnSubjects(records, records.asAt ?? now);
 */
export async function returnRecords(
  store: Store,
  authorityCode: string,
  { personKey = null, knownAt = null }: WhichReturns = {},
): Promise<StoredReturnRecords> {
  return readAs(store, authorityCode, (database) =>
    readReturnRecords({ database, authorityCode, knownAt }, personKey),
  );
}

/** {@link returnRecords} within a transaction. */
export async function readReturnRecords(
  reading: Reading,
  personKey: string | null,
): Promise<StoredReturnRecords> {
  const { database, authorityCode, knownAt } = reading;
  const ofChild = <Name extends "person" | "missing_episode" | "return_interview">(entity: Name) =>
    contributionsTo(reading, entity, (query) =>
      personKey === null ? query : query.where("person_key", "=", personKey),
    );
  const episodes = await ofChild("missing_episode");
  const interviews = await ofChild("return_interview");
  const links =
    personKey === null
      ? await contributionsTo(reading, "return_interview_episode")
      : await linksBetween(reading, episodes, interviews);
  return {
    persons: await ofChild("person"),
    episodes,
    interviews,
    links,
    suppliedFields: await suppliedFields(database, authorityCode, knownAt),
    asAt: await asAt(database, authorityCode, knownAt),
  };
}

// A link names no child. One that leads to an episode or an interview of the child is theirs.
function linksBetween(
  reading: Reading,
  episodes: StoredReturnRecords["episodes"],
  interviews: StoredReturnRecords["interviews"],
): Promise<StoredReturnRecords["links"]> {
  const episodeKeys = keys(episodes.map(({ record }) => record.episodeKey));
  const interviewKeys = keys(interviews.map(({ record }) => record.interviewKey));
  return contributionsTo(reading, "return_interview_episode", (query) =>
    query.where((where) =>
      where.or([
        sql<boolean>`data->>'episodeKey' = any(${episodeKeys})`,
        sql<boolean>`data->>'interviewKey' = any(${interviewKeys})`,
      ]),
    ),
  );
}

// A link is made with the natural key, whether or not several rows share it.
function keys(own: readonly string[]): readonly string[] {
  return [...new Set([...own, ...own.map(naturalKeyOf)])];
}
