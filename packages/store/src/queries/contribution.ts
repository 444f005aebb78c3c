import { type Contribution, type EntityName, type EntityRecords, entities } from "@waymark/core";
import type { SelectQueryBuilder } from "kysely";
import type { Store } from "../open-store.js";
import type { Database } from "../schema/database.js";
import { StoreError } from "../store-error.js";

/** A contribution with the place in a file that it came from. */
export interface StoredContribution<Entity> extends Contribution<Entity> {
  /** Names the record within its entity: the same in every source that speaks of it. */
  readonly recordKey: string;
  /** Row 1 is the header. */
  readonly locator: { readonly file: string; readonly row: number };
}

type RecordQuery = SelectQueryBuilder<Database, "record", object>;

/**
 * The active contributions to one entity, in the order of their keys and sources.
 *
 * @param narrow adds conditions to the query
 */
export async function contributionsTo<Name extends EntityName>(
  { database }: Store,
  authorityCode: string,
  entity: Name,
  narrow: (query: RecordQuery) => RecordQuery = (query) => query,
): Promise<readonly StoredContribution<EntityRecords[Name]>[]> {
  const query: RecordQuery = database
    .selectFrom("record")
    .where("authority_code", "=", authorityCode)
    .where("entity", "=", entity)
    .where("lifecycle", "=", "active");
  const rows = await narrow(query)
    .select(["source", "record_key", "data", "flags", "locator"])
    .orderBy("record_key")
    .orderBy("source")
    .execute();
  return rows.map(({ source, record_key, data, flags, locator }) => ({
    source,
    recordKey: record_key,
    record: parse(entity, data, locator),
    flags,
    locator: { file: locator.file, row: locator.row },
  }));
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
