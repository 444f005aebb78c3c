import type { Store } from "../open-store.js";
import { readAs, writeAs } from "../scope/scope.js";

/** A browser's session. */
export interface Session {
  /** A hash of the session's id: the id itself is known to the browser alone. */
  readonly idHash: string;
  /** Null until someone has signed in. */
  readonly userId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** ISO 8601 with offset. */
  readonly expiresAt: string;
}

/**
 * One session, or null when there is none or it has expired.
 *
 * @param now ISO 8601 with offset
 */
export async function readSession(
  store: Store,
  idHash: string,
  now: string,
): Promise<Session | null> {
  const session = await readAs(store, null, (transaction) =>
    transaction
      .selectFrom("session")
      .select(["id_hash as idHash", "user_id as userId", "data", "expires_at as expiresAt"])
      .where("id_hash", "=", idHash)
      .where("expires_at", ">", now)
      .executeTakeFirst(),
  );
  return session ?? null;
}

/** Adds a session, or replaces the one of the same id. */
export async function writeSession(
  store: Store,
  { idHash, userId, data, expiresAt }: Session,
): Promise<void> {
  const row = { user_id: userId, data: JSON.stringify(data), expires_at: expiresAt };
  await writeAs(store, null, (transaction) =>
    transaction
      .insertInto("session")
      .values({ id_hash: idHash, ...row })
      .onConflict((conflict) => conflict.column("id_hash").doUpdateSet(row))
      .execute(),
  );
}

/** Ends a session; one that is not there is no fault. */
export async function deleteSession(store: Store, idHash: string): Promise<void> {
  await writeAs(store, null, (transaction) =>
    transaction.deleteFrom("session").where("id_hash", "=", idHash).execute(),
  );
}

/**
 * Clears expired sessions away.
 *
 * @param now ISO 8601 with offset
 * @returns how many there were
 */
export async function deleteExpiredSessions(store: Store, now: string): Promise<number> {
  const { numDeletedRows } = await writeAs(store, null, (transaction) =>
    transaction.deleteFrom("session").where("expires_at", "<=", now).executeTakeFirst(),
  );
  return Number(numDeletedRows);
}
