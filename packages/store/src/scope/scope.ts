import { type ControlledTransaction, type ControlledTransactionBuilder, sql } from "kysely";
import type { Store } from "../open-store.js";
import type { Database } from "../schema/database.js";
import { APP_ROLE } from "./app-role.js";

/** Work within one transaction, which sees the rows of one authority and no other. */
export type Work<Result> = (transaction: ControlledTransaction<Database>) => Promise<Result>;

/**
 * Reads what one authority has, all of it as it stood at one moment.
 *
 * @param authorityCode null where no authority is known yet: then nothing of any is seen
 */
export async function readAs<Result>(
  { database }: Store,
  authorityCode: string | null,
  work: Work<Result>,
): Promise<Result> {
  const start = database
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only");
  return inTransaction(start, authorityCode, true, work);
}

/**
 * Writes what one authority has: all of it, or when anything fails, nothing.
 *
 * @param isKept false for a rehearsal, which does everything and then takes it back
 */
export async function writeAs<Result>(
  { database }: Store,
  authorityCode: string | null,
  work: Work<Result>,
  isKept = true,
): Promise<Result> {
  return inTransaction(database.startTransaction(), authorityCode, isKept, work);
}

async function inTransaction<Result>(
  start: ControlledTransactionBuilder<Database>,
  authorityCode: string | null,
  isKept: boolean,
  work: Work<Result>,
): Promise<Result> {
  const transaction = await start.execute();
  try {
    // Both settings end with the transaction, so that a pooled connection carries nothing on.
    await sql`
      select set_config('role', ${APP_ROLE}, true),
        set_config('app.authority', ${authorityCode ?? ""}, true)
    `.execute(transaction);
    const result = await work(transaction);
    await (isKept ? transaction.commit() : transaction.rollback()).execute();
    return result;
  } catch (error) {
    // The first failure is the one to tell.
    await transaction
      .rollback()
      .execute()
      .catch(() => {});
    throw error;
  }
}
