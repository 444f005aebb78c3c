import { type Kysely, sql } from "kysely";
import { StoreError } from "../store-error.js";

/** The role that every transaction takes on: it owns nothing, and row security binds it. */
export const APP_ROLE = "waymark_app";

/**
 * Refuses a database whose role for transactions would see past row security.
 *
 * @throws StoreError `config` when the role is a superuser, bypasses row security, or owns a table
 */
export async function requireBoundRole<Tables>(
  database: Kysely<Tables>,
  role: string = APP_ROLE,
): Promise<void> {
  const { rows } = await sql<{ readonly isUnbound: boolean }>`
    select rolsuper or rolbypassrls
      or exists (select from pg_class where relowner = pg_roles.oid) as "isUnbound"
    from pg_roles where rolname = ${role}
  `.execute(database);
  if (rows[0]?.isUnbound === false) return;
  throw new StoreError("config", {
    tell: `The database's role ${role} would see every authority's records: it is missing, a superuser, may bypass row security, or owns a table. Take that from it before Waymark uses this database.`,
    detail: { role },
  });
}
