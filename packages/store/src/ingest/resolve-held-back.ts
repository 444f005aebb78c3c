import type { Reconciliation } from "@waymark/connector";
import { type Kysely, sql } from "kysely";
import type { Database } from "../schema/database.js";
import type { StreamProgress } from "./commit-batch.js";
import { oncePerReason, readUnresolved } from "./held-back.js";
import type { IngestOptions } from "./ingest-options.js";

/** Marks the rows that the run no longer held back, in every stream that it read to the end. */
export async function resolveHeldBack(
  database: Kysely<Database>,
  { streams }: Reconciliation,
  progress: ReadonlyMap<string, StreamProgress>,
  options: IngestOptions,
): Promise<void> {
  for (const { stream, complete } of streams) {
    const read = progress.get(stream);
    if (!complete || read === undefined) continue;
    const stillHeld = oncePerReason(read.heldBack);
    const unresolved = await readUnresolved(database, stream, options);
    const gone = [...unresolved.keys()].filter((key) => !stillHeld.has(key));
    if (gone.length > 0) await mark(database, stream, gone, options);
  }
}

async function mark(
  database: Kysely<Database>,
  stream: string,
  keys: readonly string[],
  { authorityCode, runId }: IngestOptions,
): Promise<void> {
  await sql`
    update quarantine_row set resolved_by_run = ${runId}
    where authority_code = ${authorityCode} and stream = ${stream}
      and jsonb_build_array(file, sha256, row_number, reason_code)
        in (select jsonb_array_elements(${`[${keys.join()}]`}::jsonb))
  `.execute(database);
}
