import type { ColumnType } from "kysely";

/**
 * A browser's session. The one table without an authority in its key: a session begins before
 * anyone has signed in, when no authority is known yet, and only its hashed id can find it.
 */
export interface SessionTable {
  readonly id_hash: string;
  readonly user_id: string | null;
  readonly data: ColumnType<Readonly<Record<string, unknown>>, string, string>;
  readonly expires_at: string;
}
