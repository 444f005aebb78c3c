import { type Kysely, type Migration, sql } from "kysely";

/** Templates, audits and answers, and the triggers that keep what was submitted as it was. */
export const audits: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await createTables(database);
    for (const table of ["audit_template", "audit_answer"]) await makeAppendOnly(database, table);
    await freezeSubmitted(database);
  },
};

async function createTables(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_template (
      authority_code text not null,
      template_id text not null,
      version text not null,
      ordinal integer not null check (ordinal > 0),
      body jsonb not null,
      saved_at timestamptz not null,
      primary key (authority_code, template_id, version),
      unique (authority_code, template_id, ordinal)
    )`.execute(database);
  await sql`
    create table audit (
      authority_code text not null,
      id uuid not null,
      template_id text not null,
      template_version text not null,
      template jsonb not null,
      person_key text not null,
      subject_entity text not null,
      subject_record_key text not null,
      reference text collate "C" not null,
      title text not null,
      auditor_id text not null,
      opened_at timestamptz not null,
      due_on date,
      status text not null check (status in ('draft', 'submitted')),
      entered_grade text,
      discrepancy_reason text,
      submitted_at timestamptz,
      score jsonb,
      primary key (authority_code, id),
      unique (authority_code, reference),
      foreign key (authority_code, template_id, template_version)
        references audit_template (authority_code, template_id, version),
      foreign key (authority_code, auditor_id) references app_user (authority_code, user_id),
      check ((status = 'submitted') = (submitted_at is not null)),
      check ((status = 'submitted') = (score is not null))
    )`.execute(database);
  await sql`create index audit_auditor on audit (authority_code, auditor_id)`.execute(database);
  await sql`create index audit_person on audit (authority_code, person_key)`.execute(database);
  await sql`
    create table audit_answer (
      authority_code text not null,
      audit_id uuid not null,
      question_id text collate "C" not null,
      version integer not null check (version > 0),
      answer text,
      not_applicable_reason text,
      evidence text,
      saved_at timestamptz not null,
      saved_by text not null,
      primary key (authority_code, audit_id, question_id, version),
      foreign key (authority_code, audit_id) references audit (authority_code, id),
      foreign key (authority_code, saved_by) references app_user (authority_code, user_id)
    )`.execute(database);
}

async function makeAppendOnly(database: Kysely<unknown>, table: string): Promise<void> {
  const refuse = sql.id(`${table}_refuse_change`);
  await sql`
    create function ${refuse}() returns trigger language plpgsql as $$
    begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end
    $$`.execute(database);
  await sql`
    create trigger append_only before update or delete or truncate on ${sql.id(table)}
    for each statement execute function ${refuse}()`.execute(database);
}

async function freezeSubmitted(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function audit_refuse_change() returns trigger language plpgsql as $$
    begin
      if old.status = 'submitted' then
        raise exception 'a submitted audit never changes' using errcode = 'restrict_violation';
      end if;
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end
    $$`.execute(database);
  await sql`
    create trigger submitted_is_final before update or delete on audit
    for each row execute function audit_refuse_change()`.execute(database);
  // The lock makes an answer and a submission at the same moment come one after the other.
  await sql`
    create function audit_answer_refuse_late() returns trigger language plpgsql as $$
    begin
      if (select status from audit
          where authority_code = new.authority_code and id = new.audit_id for share) = 'submitted' then
        raise exception 'a submitted audit never changes' using errcode = 'restrict_violation';
      end if;
      return new;
    end
    $$`.execute(database);
  await sql`
    create trigger submitted_is_final before insert on audit_answer
    for each row execute function audit_answer_refuse_late()`.execute(database);
}
