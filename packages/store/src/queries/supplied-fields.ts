import type { Kysely } from "kysely";
import type { Database } from "../schema/database.js";

/**
 * Every `entity.field` that some loaded stream can carry, whether or not a row fills it.
 *
 * @param knownAt what the streams could carry then; null for now
 */
export async function suppliedFields(
  database: Kysely<Database>,
  authorityCode: string,
  knownAt: string | null,
): Promise<ReadonlySet<string>> {
  const streams =
    knownAt === null
      ? await ofNow(database, authorityCode)
      : await ofThen(database, authorityCode, knownAt);
  return new Set(
    streams.flatMap(({ stream, supplied_fields }) => {
      const entity = stream.slice(stream.indexOf(".") + 1);
      return supplied_fields.map((field) => `${entity}.${field}`);
    }),
  );
}

interface Supplied {
  readonly stream: string;
  readonly supplied_fields: readonly string[];
}

function ofNow(database: Kysely<Database>, authorityCode: string): Promise<readonly Supplied[]> {
  return database
    .selectFrom("stream_state")
    .select(["stream", "supplied_fields"])
    .where("authority_code", "=", authorityCode)
    .execute();
}

function ofThen(
  database: Kysely<Database>,
  authorityCode: string,
  knownAt: string,
): Promise<readonly Supplied[]> {
  const replaced = database
    .selectFrom("supplied_version")
    .select(["stream", "supplied_fields"])
    .where("authority_code", "=", authorityCode)
    .where("supplied_from", "<=", knownAt)
    .where("valid_to", ">", knownAt);
  return database
    .selectFrom("stream_state")
    .select(["stream", "supplied_fields"])
    .where("authority_code", "=", authorityCode)
    .where("supplied_from", "<=", knownAt)
    .unionAll(replaced)
    .execute();
}
