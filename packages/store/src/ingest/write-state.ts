import { isDeepStrictEqual } from "node:util";
import type { CatalogStream, StateMessage } from "@waymark/connector";
import type { Transaction } from "kysely";
import type { Database } from "../schema/database.js";
import { StoreError } from "../store-error.js";
import type { IngestOptions } from "./ingest-options.js";

type State = StateMessage["state"];

/**
 * Writes a stream's state where that is of use: when it differs from the one stored, and in the
 * middle of a stream only when its batch wrote something. A batch that wrote nothing has nothing to
 * resume behind, and an unchanged night writes nothing.
 */
export async function writeState(
  transaction: Transaction<Database>,
  state: State,
  hasWritten: boolean,
  options: IngestOptions,
): Promise<void> {
  const { name: stream, complete } = state.stream;
  if (!complete && !hasWritten) return;
  const { authorityCode, runId, startedAt } = options;
  const supplied = suppliedFields(stream, options.catalog);
  const stored = await transaction
    .selectFrom("stream_state")
    .select(["state", "supplied_fields", "supplied_from"])
    .where("authority_code", "=", authorityCode)
    .where("stream", "=", stream)
    .executeTakeFirst();
  const suppliesTheSame = isDeepStrictEqual(stored?.supplied_fields, supplied);
  if (suppliesTheSame && isDeepStrictEqual(stored?.state, state)) return;

  const row = {
    state: JSON.stringify(state),
    supplied_fields: supplied,
    supplied_from: stored !== undefined && suppliesTheSame ? stored.supplied_from : startedAt,
    mapping_version: state.mappingVersion,
    updated_run: runId,
  };
  await transaction
    .insertInto("stream_state")
    .values({ authority_code: authorityCode, stream, ...row })
    .onConflict((conflict) => conflict.columns(["authority_code", "stream"]).doUpdateSet(row))
    .execute();
}

function suppliedFields(stream: string, catalog: readonly CatalogStream[]): readonly string[] {
  const schema = catalog.find(({ name }) => name === stream)?.json_schema;
  const properties = schema?.["properties"];
  if (typeof properties === "object" && properties !== null) return Object.keys(properties).sort();
  throw new StoreError("system", {
    tell: `The connector read a stream that its catalogue does not describe: ${stream}.`,
    detail: { stream },
  });
}
