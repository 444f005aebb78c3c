import type { Store } from "../open-store.js";
import { readAs, writeAs } from "../scope/scope.js";

/** A person who signs in. */
export interface User {
  readonly userId: string;
  readonly displayName: string;
  readonly roles: readonly string[];
}

/** Adds users, or gives known ones the name and roles stated. */
export async function upsertUsers(
  store: Store,
  authorityCode: string,
  users: readonly User[],
): Promise<void> {
  await writeAs(store, authorityCode, async (transaction) => {
    for (const { userId, displayName, roles } of users) {
      const row = { display_name: displayName, roles };
      await transaction
        .insertInto("app_user")
        .values({ authority_code: authorityCode, user_id: userId, ...row })
        .onConflict((conflict) => conflict.columns(["authority_code", "user_id"]).doUpdateSet(row))
        .execute();
    }
  });
}

/** One user of an authority, or null. */
export async function findUser(
  store: Store,
  authorityCode: string,
  userId: string,
): Promise<User | null> {
  const user = await readAs(store, authorityCode, (transaction) =>
    transaction
      .selectFrom("app_user")
      .select(["user_id as userId", "display_name as displayName", "roles"])
      .where("authority_code", "=", authorityCode)
      .where("user_id", "=", userId)
      .executeTakeFirst(),
  );
  return user ?? null;
}
