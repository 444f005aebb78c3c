import { type Kysely, type Migration, sql } from "kysely";

/**
 * Row security: a transaction sees and writes the rows of the authority it names, and no others. The
 * role that transactions take on owns nothing, and may do to each table what the store does to it.
 */
export const authoritiesApart: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await createRole(database);
    for (const table of Object.keys(MAY).filter((name) => name !== "session")) {
      await keepApart(database, table);
    }
    await sql`grant usage on schema public to waymark_app`.execute(database);
    for (const [table, rights] of Object.entries(MAY)) {
      await sql`grant ${sql.raw(rights)} on ${sql.id(table)} to waymark_app`.execute(database);
    }
  },
};

const MAY: Readonly<Record<string, string>> = {
  app_user: "select, insert, update",
  audit: "select, insert, update",
  audit_answer: "select, insert",
  audit_template: "select, insert",
  person_handle: "select, insert",
  quarantine_row: "select, insert, update",
  record: "select, insert, update",
  session: "select, insert, update, delete",
  stream_state: "select, insert, update",
  sync_run: "select, insert, update",
};

// A role belongs to the whole server: another database, perhaps at this moment, may make it too.
async function createRole(database: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'waymark_app') then
        create role waymark_app nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(database);
  await sql`
    do $$ begin
      if not pg_has_role(current_user, 'waymark_app', 'member') then
        execute format('grant waymark_app to %I', current_user);
      end if;
    end $$`.execute(database);
}

/** Binds a table to the authority of the transaction, its owner included. */
export async function keepApart(database: Kysely<unknown>, table: string): Promise<void> {
  // After a transaction the setting reads as an empty text, not as null: no authority is "".
  const own = sql`authority_code = nullif(current_setting('app.authority', true), '')`;
  await sql`alter table ${sql.id(table)} enable row level security`.execute(database);
  await sql`alter table ${sql.id(table)} force row level security`.execute(database);
  await sql`
    create policy own_authority on ${sql.id(table)} using (${own}) with check (${own})
  `.execute(database);
}
