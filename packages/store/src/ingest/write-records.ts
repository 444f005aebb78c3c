import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../schema/database.js";
import { type ChangedRow, classify, type StoredVersion, type WriteCounts } from "./classify.js";
import type { ContributionRow } from "./contribution-row.js";
import type { IngestOptions } from "./ingest-options.js";
import { parseStreamName, type StreamName } from "./stream-name.js";
import { writePersonHandles } from "./write-person-handles.js";

/** Writes those records of a batch that differ from what is stored. */
export async function writeRecords(
  transaction: Transaction<Database>,
  stream: string,
  rows: readonly ContributionRow[],
  options: IngestOptions,
): Promise<WriteCounts> {
  const name = parseStreamName(stream);
  const stored = await readStored(transaction, name, rows, options);
  const { counts, changed } = classify(rows, stored);
  if (changed.length > 0) {
    await upsert(transaction, name, changed, options);
    await writePersonHandles(transaction, changed, options);
  }
  return counts;
}

/** How many active records a stream has. */
export async function countActive(
  database: Kysely<Database>,
  stream: string,
  { authorityCode }: IngestOptions,
): Promise<number> {
  const { source, entity } = parseStreamName(stream);
  const { active } = await database
    .selectFrom("record")
    .select(({ fn }) => fn.countAll<number>().as("active"))
    .where("authority_code", "=", authorityCode)
    .where("entity", "=", entity)
    .where("source", "=", source)
    .where("lifecycle", "=", "active")
    .executeTakeFirstOrThrow();
  return active;
}

async function readStored(
  transaction: Transaction<Database>,
  { source, entity }: StreamName,
  rows: readonly ContributionRow[],
  { authorityCode }: IngestOptions,
): Promise<ReadonlyMap<string, StoredVersion>> {
  const keys = rows.map(({ record_key }) => record_key);
  const stored = await transaction
    .selectFrom("record")
    .select(["record_key", "content_hash", "flags", "lifecycle", "entity_version"])
    .where("authority_code", "=", authorityCode)
    .where("entity", "=", entity)
    .where("source", "=", source)
    .where("record_key", "=", sql<string>`any(${keys})`)
    .execute();
  return new Map(stored.map((version) => [version.record_key, version]));
}

// One JSON parameter holds the whole batch: PostgreSQL takes 65,535 parameters and no more.
async function upsert(
  transaction: Transaction<Database>,
  { source, entity }: StreamName,
  changed: readonly ChangedRow[],
  { authorityCode, runId, startedAt }: IngestOptions,
): Promise<void> {
  await sql`
    insert into record (
      authority_code, entity, source, record_key, person_key, data, flags, content_hash, lifecycle,
      lifecycle_reason, entity_version, locator, extracted_at, source_as_at, mapping_version, run_id,
      valid_from
    )
    select
      ${authorityCode}, ${entity}, ${source}, record_key, person_key, data, flags, content_hash,
      'active', null, entity_version, locator, extracted_at, source_as_at, mapping_version, ${runId},
      ${startedAt}
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as changed (
      record_key text, person_key text, data jsonb, flags text[], content_hash text,
      entity_version integer, locator jsonb, extracted_at timestamptz, source_as_at text,
      mapping_version text
    )
    on conflict (authority_code, entity, source, record_key) do update set
      person_key = excluded.person_key,
      data = excluded.data,
      flags = excluded.flags,
      content_hash = excluded.content_hash,
      lifecycle = excluded.lifecycle,
      lifecycle_reason = excluded.lifecycle_reason,
      entity_version = excluded.entity_version,
      locator = excluded.locator,
      extracted_at = excluded.extracted_at,
      source_as_at = excluded.source_as_at,
      mapping_version = excluded.mapping_version,
      run_id = excluded.run_id,
      valid_from = excluded.valid_from
  `.execute(transaction);
}
