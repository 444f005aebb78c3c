import { sql, type Transaction } from "kysely";
import type { Database } from "../schema/database.js";
import type { ContributionRow } from "./contribution-row.js";
import type { IngestOptions } from "./ingest-options.js";

/** Gives each child who is new to the authority a random id of ours. */
export async function writePersonHandles(
  transaction: Transaction<Database>,
  rows: readonly ContributionRow[],
  { authorityCode, newId }: IngestOptions,
): Promise<void> {
  const keys = [...new Set(rows.flatMap(({ person_key }) => person_key ?? []))];
  const known = await transaction
    .selectFrom("person_handle")
    .select("person_key")
    .where("authority_code", "=", authorityCode)
    .where("person_key", "=", sql<string>`any(${keys})`)
    .execute();
  const knownKeys = new Set(known.map(({ person_key }) => person_key));
  const handles = keys
    .filter((key) => !knownKeys.has(key))
    .map((person_key) => ({ person_key, handle: newId() }));
  if (handles.length === 0) return;
  await sql`
    insert into person_handle (authority_code, person_key, handle)
    select ${authorityCode}, person_key, handle
    from jsonb_to_recordset(${JSON.stringify(handles)}::jsonb)
      as handles (person_key text, handle uuid)
  `.execute(transaction);
}
