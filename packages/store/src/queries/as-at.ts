import type { Kysely } from "kysely";
import type { Database } from "../schema/database.js";

/**
 * The start of the newest run that stands; null when there has been none.
 *
 * @param knownAt leaves out the runs that began later
 */
export async function asAt(
  database: Kysely<Database>,
  authorityCode: string,
  knownAt: string | null,
): Promise<string | null> {
  const runs = database
    .selectFrom("sync_run")
    .select("started_at")
    .where("authority_code", "=", authorityCode)
    .where("outcome", "in", ["complete", "partial"])
    .orderBy("started_at", "desc")
    .limit(1);
  const run = await (knownAt === null
    ? runs
    : runs.where("started_at", "<=", knownAt)
  ).executeTakeFirst();
  return run?.started_at ?? null;
}
