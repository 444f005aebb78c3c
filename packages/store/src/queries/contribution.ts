import { type Contribution, type EntityName, type EntityRecords, entities } from "@waymark/core";
import type { Kysely, Selectable, SelectQueryBuilder } from "kysely";
import type { Database } from "../schema/database.js";
import type { RecordTable } from "../schema/record.js";
import { StoreError } from "../store-error.js";

/** A contribution with the place in a file that it came from. */
export interface StoredContribution<Entity> extends Contribution<Entity> {
  /** Names the record within its entity: the same in every source that speaks of it. */
  readonly recordKey: string;
  /** Row 1 is the header. */
  readonly locator: { readonly file: string; readonly row: number };
}

/** Whose contributions are read, and what was known when. */
export interface Reading {
  readonly database: Kysely<Database>;
  readonly authorityCode: string;
  /** ISO 8601 with offset: the records as they stood then. Null for now. */
  readonly knownAt: string | null;
}

const COLUMNS = ["source", "record_key", "data", "flags", "locator"] as const;
type ContributionRow = Pick<Selectable<RecordTable>, (typeof COLUMNS)[number]>;
type RecordQuery = SelectQueryBuilder<Database, "record", object>;
type Narrow = (query: RecordQuery) => RecordQuery;

/**
 * The active contributions to one entity, in the order of their keys and sources.
 *
 * @param narrow adds conditions to the query
 */
export async function contributionsTo<Name extends EntityName>(
  reading: Reading,
  entity: Name,
  narrow: Narrow = (query) => query,
): Promise<readonly StoredContribution<EntityRecords[Name]>[]> {
  const rows = await (reading.knownAt === null
    ? rowsNow(reading, entity, narrow)
    : rowsThen(reading, reading.knownAt, entity, narrow));
  return rows.map(({ source, record_key, data, flags, locator }) => ({
    source,
    recordKey: record_key,
    record: parse(entity, data, locator),
    flags,
    locator: { file: locator.file, row: locator.row },
  }));
}

function rowsNow(
  { database, authorityCode }: Reading,
  entity: EntityName,
  narrow: Narrow,
): Promise<readonly ContributionRow[]> {
  return narrow(database.selectFrom("record"))
    .select(COLUMNS)
    .where("authority_code", "=", authorityCode)
    .where("entity", "=", entity)
    .where("lifecycle", "=", "active")
    .orderBy("record_key")
    .orderBy("source")
    .execute();
}

// A version held from its run's start until the start of the run that replaced it.
function rowsThen(
  { database, authorityCode }: Reading,
  knownAt: string,
  entity: EntityName,
  narrow: Narrow,
): Promise<readonly ContributionRow[]> {
  const known = (versions: RecordQuery) =>
    narrow(versions)
      .select(COLUMNS)
      .where("authority_code", "=", authorityCode)
      .where("entity", "=", entity)
      .where("lifecycle", "=", "active")
      .where("valid_from", "<=", knownAt);
  const replaced = database
    .selectFrom("record_version as record")
    .where("valid_to", ">", knownAt) as unknown as RecordQuery;
  return known(database.selectFrom("record"))
    .unionAll(known(replaced))
    .orderBy("record_key")
    .orderBy("source")
    .execute();
}

function parse<Name extends EntityName>(
  entity: Name,
  data: unknown,
  { file, row }: StoredContribution<unknown>["locator"],
): EntityRecords[Name] {
  const parsed = entities[entity].schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new StoreError("system", {
    tell: `A stored ${entity} does not fit this version of Waymark (from row ${row} of ${file}). Bring the files in again.`,
    detail: { entity, file, row },
  });
}
