import { type RawBuilder, sql } from "kysely";
import type { Store } from "../open-store.js";

type Row = Readonly<Record<string, unknown>>;

/** What a run leaves behind, without the names of the runs that left it and the ids they drew. */
export async function dump({ database }: Store, authorityCode: string): Promise<readonly Row[]> {
  const tables: readonly RawBuilder<Row>[] = [
    sql`select 'record', entity, source, record_key, person_key, data, flags, content_hash,
      lifecycle, entity_version, locator from record where authority_code = ${authorityCode}
      order by entity, source, record_key`,
    sql`select 'state', stream, state, supplied_fields from stream_state
      where authority_code = ${authorityCode} order by stream`,
    sql`select 'held back', stream, file, sha256, row_number, reason_code, field_names,
      resolved_by_run is null as is_held from quarantine_row
      where authority_code = ${authorityCode} order by stream, file, sha256, row_number, reason_code`,
    sql`select 'handle', person_key from person_handle
      where authority_code = ${authorityCode} order by person_key collate "C"`,
  ];
  const results = [];
  for (const table of tables) results.push(...(await table.execute(database)).rows);
  return results;
}

/** A mark for every stored row, which changes whenever the row is written. */
export async function writeMarks(store: Store, authorityCode: string): Promise<readonly Row[]> {
  const marks = [];
  for (const table of ["record", "stream_state", "quarantine_row", "person_handle"]) {
    const { rows } = await sql<Row>`
      select ${table}::text as stored_in, xmin::text, ctid::text from ${sql.table(table)}
      where authority_code = ${authorityCode} order by ctid
    `.execute(store.database);
    marks.push(...rows);
  }
  return marks;
}

/** How many rows of an authority there are in all the tables that a run writes. */
export async function countRows(store: Store, authorityCode: string): Promise<number> {
  const { rows } = await sql<{ readonly id: string }>`
    select run_id as id from sync_run where authority_code = ${authorityCode}
  `.execute(store.database);
  return rows.length + (await writeMarks(store, authorityCode)).length;
}
