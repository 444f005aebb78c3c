import { type Kysely, type Migration, sql } from "kysely";
import { keepApart } from "./0004-authorities-apart.js";

/**
 * What was known before: each version of a record that another has replaced, and the fields that a
 * stream could carry, with the runs' starts between which they held. Triggers keep it, so that no
 * statement can change a record and lose what it said.
 */
export const history: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`alter table record add column valid_from timestamptz`.execute(database);
    await sql`alter table stream_state add column supplied_from timestamptz`.execute(database);
    await datePresent(database);
    await createTables(database);
    await keepVersions(database);
    for (const table of ["record_version", "supplied_version"]) {
      await keepApart(database, table);
      await sql`grant select, insert on ${sql.id(table)} to waymark_app`.execute(database);
    }
  },
};

// The policies bind the owner too, who here must reach every authority's rows.
async function datePresent(database: Kysely<unknown>): Promise<void> {
  for (const [table, column, run] of [
    ["record", "valid_from", "run_id"],
    ["stream_state", "supplied_from", "updated_run"],
  ] as const) {
    for (const bound of [table, "sync_run"]) {
      await sql`alter table ${sql.id(bound)} no force row level security`.execute(database);
    }
    await sql`
      update ${sql.id(table)} as dated set ${sql.id(column)} = started_at from sync_run
      where sync_run.authority_code = dated.authority_code
        and sync_run.run_id = dated.${sql.id(run)}`.execute(database);
    await sql`
      alter table ${sql.id(table)} alter column ${sql.id(column)} set not null`.execute(database);
    for (const bound of [table, "sync_run"]) {
      await sql`alter table ${sql.id(bound)} force row level security`.execute(database);
    }
  }
}

async function createTables(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table record_version (
      like record,
      valid_to timestamptz not null,
      primary key (authority_code, entity, source, record_key, entity_version),
      foreign key (authority_code, run_id) references sync_run (authority_code, run_id)
    )`.execute(database);
  await sql`
    create index record_version_person on record_version (authority_code, person_key)
  `.execute(database);
  await sql`
    create table supplied_version (
      authority_code text not null,
      stream text collate "C" not null,
      supplied_fields text[] not null,
      supplied_from timestamptz not null,
      valid_to timestamptz not null
    )`.execute(database);
  await sql`
    create index supplied_version_stream on supplied_version (authority_code, stream)
  `.execute(database);
}

async function keepVersions(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function record_keep_version() returns trigger language plpgsql as $$
    begin
      insert into record_version
      select before.*, after.valid_from from before
      join after using (authority_code, entity, source, record_key)
      where before.entity_version <> after.entity_version;
      return null;
    end
    $$`.execute(database);
  await sql`
    create trigger keep_version after update on record
    referencing old table as before new table as after
    for each statement execute function record_keep_version()`.execute(database);
  await sql`
    create function stream_state_keep_supplied() returns trigger language plpgsql as $$
    begin
      insert into supplied_version
      values (old.authority_code, old.stream, old.supplied_fields, old.supplied_from, new.supplied_from);
      return null;
    end
    $$`.execute(database);
  await sql`
    create trigger keep_supplied after update on stream_state
    for each row when (old.supplied_fields is distinct from new.supplied_fields)
    execute function stream_state_keep_supplied()`.execute(database);
}
