import { type Kysely, type Migration, sql } from "kysely";

/** Who signs in, and their sessions. */
export const people: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table app_user (
        authority_code text not null,
        user_id text not null,
        display_name text not null,
        roles text[] not null,
        primary key (authority_code, user_id)
      )`.execute(database);
    // No authority in the key: a session begins before anyone has signed in.
    await sql`
      create table session (
        id_hash text primary key,
        user_id text,
        data jsonb not null,
        expires_at timestamptz not null
      )`.execute(database);
    await sql`create index session_expiry on session (expires_at)`.execute(database);
  },
};
