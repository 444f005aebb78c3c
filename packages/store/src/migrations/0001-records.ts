import { type Kysely, type Migration, sql } from "kysely";

/**
 * What a run brings in: runs, streams, records, children's handles, and the rows held back. What is
 * sorted on has the C collation, so that the order is the same on every machine.
 */
export const records: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`
      create table sync_run (
        authority_code text not null,
        run_id text collate "C" not null,
        config_hash text not null,
        driver text,
        mapping_version text,
        started_at timestamptz not null,
        ended_at timestamptz,
        outcome text check (outcome in ('complete', 'partial', 'failed')),
        reconciliation jsonb,
        primary key (authority_code, run_id),
        check ((ended_at is null) = (outcome is null))
      )`.execute(database);
    await sql`
      create table stream_state (
        authority_code text not null,
        stream text collate "C" not null,
        state jsonb not null,
        supplied_fields text[] not null,
        mapping_version text not null,
        updated_run text collate "C" not null,
        primary key (authority_code, stream),
        foreign key (authority_code, updated_run) references sync_run (authority_code, run_id)
      )`.execute(database);
    await sql`
      create table record (
        authority_code text not null,
        entity text collate "C" not null,
        source text collate "C" not null,
        record_key text collate "C" not null,
        person_key text,
        data jsonb not null,
        flags text[] not null,
        content_hash text not null,
        lifecycle text not null
          check (lifecycle in ('active', 'tombstoned', 'agedOut', 'withheld')),
        lifecycle_reason text,
        entity_version integer not null check (entity_version > 0),
        locator jsonb not null,
        extracted_at timestamptz not null,
        source_as_at text,
        mapping_version text not null,
        run_id text collate "C" not null,
        primary key (authority_code, entity, source, record_key),
        foreign key (authority_code, run_id) references sync_run (authority_code, run_id)
      )`.execute(database);
    await sql`create index record_person on record (authority_code, person_key)`.execute(database);
    await sql`
      create table person_handle (
        authority_code text not null,
        person_key text not null,
        handle uuid not null,
        primary key (authority_code, person_key),
        unique (authority_code, handle)
      )`.execute(database);
    await sql`
      create table quarantine_row (
        authority_code text not null,
        stream text collate "C" not null,
        file text collate "C" not null,
        sha256 text not null,
        row_number integer not null check (row_number > 0),
        reason_code text collate "C" not null,
        field_names text[] not null,
        raw_sealed bytea not null,
        first_seen_run text collate "C" not null,
        resolved_by_run text collate "C",
        primary key (authority_code, stream, file, sha256, row_number, reason_code),
        foreign key (authority_code, first_seen_run) references sync_run (authority_code, run_id),
        foreign key (authority_code, resolved_by_run) references sync_run (authority_code, run_id)
      )`.execute(database);
  },
};
