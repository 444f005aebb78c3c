import { isDeepStrictEqual } from "node:util";
import type { QuarantineRow } from "@waymark/connector";
import { sql, type Transaction } from "kysely";
import type { Database } from "../schema/database.js";
import { seal } from "../seal/seal.js";
import { oncePerReason, readUnresolved } from "./held-back.js";
import type { IngestOptions } from "./ingest-options.js";

/**
 * Writes those held-back rows of a batch that are not stored as held back already.
 *
 * @returns how many it wrote
 */
export async function writeHeldBack(
  transaction: Transaction<Database>,
  stream: string,
  heldBack: readonly QuarantineRow[],
  options: IngestOptions,
): Promise<number> {
  const stored = await readUnresolved(transaction, stream, options);
  const fresh = [...oncePerReason(heldBack)].filter(
    ([key, row]) => !isDeepStrictEqual(stored.get(key), row.fieldNames),
  );
  if (fresh.length === 0) return 0;
  const rows = fresh.map(([, row]) => toRow(row, stream, options));
  await upsert(transaction, stream, rows, options);
  return rows.length;
}

interface SealedRow {
  readonly file: string;
  readonly sha256: string;
  readonly row_number: number;
  readonly reason_code: string;
  readonly field_names: readonly string[];
  /** As PostgreSQL writes bytea. */
  readonly raw_sealed: string;
}

function toRow(
  { locator, reasonCode, fieldNames, raw }: QuarantineRow,
  stream: string,
  { authorityCode, sealKey }: IngestOptions,
): SealedRow {
  const { file, sha256, row } = locator;
  const sealed = seal(raw, sealKey, [authorityCode, stream, file, sha256, row]);
  return {
    file,
    sha256,
    row_number: row,
    reason_code: reasonCode,
    field_names: fieldNames,
    raw_sealed: `\\x${Buffer.from(sealed).toString("hex")}`,
  };
}

async function upsert(
  transaction: Transaction<Database>,
  stream: string,
  rows: readonly SealedRow[],
  { authorityCode, runId }: IngestOptions,
): Promise<void> {
  await sql`
    insert into quarantine_row (
      authority_code, stream, file, sha256, row_number, reason_code, field_names, raw_sealed,
      first_seen_run
    )
    select ${authorityCode}, ${stream}, file, sha256, row_number, reason_code, field_names,
      raw_sealed, ${runId}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as held_back (
      file text, sha256 text, row_number integer, reason_code text, field_names text[],
      raw_sealed bytea
    )
    on conflict (authority_code, stream, file, sha256, row_number, reason_code) do update set
      field_names = excluded.field_names,
      resolved_by_run = null
  `.execute(transaction);
}
