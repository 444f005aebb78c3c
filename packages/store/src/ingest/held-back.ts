import type { QuarantineRow } from "@waymark/connector";
import type { Kysely } from "kysely";
import type { Database } from "../schema/database.js";
import type { IngestOptions } from "./ingest-options.js";

/**
 * Rows held back by their keys: file, hash, row and reason as the text of a JSON array. A row with
 * several groups of columns may be held back once for each, for one and the same reason.
 */
export function oncePerReason(
  heldBack: readonly QuarantineRow[],
): ReadonlyMap<string, QuarantineRow> {
  const byKey = new Map<string, QuarantineRow>();
  for (const row of heldBack) {
    const { file, sha256, row: rowNumber } = row.locator;
    const key = JSON.stringify([file, sha256, rowNumber, row.reasonCode]);
    const names = [...(byKey.get(key)?.fieldNames ?? []), ...row.fieldNames];
    byKey.set(key, { ...row, fieldNames: [...new Set(names)] });
  }
  return byKey;
}

/** The field names of each row that a stream holds back until now, by the key of the row. */
export async function readUnresolved(
  database: Kysely<Database>,
  stream: string,
  { authorityCode }: IngestOptions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await database
    .selectFrom("quarantine_row")
    .select(["file", "sha256", "row_number", "reason_code", "field_names"])
    .where("authority_code", "=", authorityCode)
    .where("stream", "=", stream)
    .where("resolved_by_run", "is", null)
    .execute();
  return new Map(
    rows.map((row) => [
      JSON.stringify([row.file, row.sha256, row.row_number, row.reason_code]),
      row.field_names,
    ]),
  );
}
