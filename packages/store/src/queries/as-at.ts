import type { Store } from "../open-store.js";

/** The start of the newest run that stands; null when there has been none. */
export async function asAt({ database }: Store, authorityCode: string): Promise<string | null> {
  const run = await database
    .selectFrom("sync_run")
    .select("started_at")
    .where("authority_code", "=", authorityCode)
    .where("outcome", "in", ["complete", "partial"])
    .orderBy("started_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return run?.started_at ?? null;
}
