import { sql } from "kysely";
import type { Store } from "../open-store.js";
import { readAs } from "../scope/scope.js";
import { isUuid } from "./uuid.js";

/** The random id of each child named, for use in addresses; a key never stored is absent. */
export async function handlesOf(
  store: Store,
  authorityCode: string,
  personKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await readAs(store, authorityCode, (transaction) =>
    transaction
      .selectFrom("person_handle")
      .select(["person_key", "handle"])
      .where("authority_code", "=", authorityCode)
      .where("person_key", "=", sql<string>`any(${personKeys})`)
      .execute(),
  );
  return new Map(rows.map(({ person_key, handle }) => [person_key, handle]));
}

/** The key of the child behind a random id; null when there is none, or the text is no UUID. */
export async function personByHandle(
  store: Store,
  authorityCode: string,
  handle: string,
): Promise<string | null> {
  if (!isUuid(handle)) return null;
  const row = await readAs(store, authorityCode, (transaction) =>
    transaction
      .selectFrom("person_handle")
      .select("person_key")
      .where("authority_code", "=", authorityCode)
      .where("handle", "=", handle)
      .executeTakeFirst(),
  );
  return row?.person_key ?? null;
}
