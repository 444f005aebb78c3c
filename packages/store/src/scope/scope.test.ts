import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { ingest } from "../ingest/ingest.js";
import { describeStore, newAuthority } from "../testing/describe-store.js";
import { account, child, options, sent, state } from "../testing/messages.js";
import { requireBoundRole } from "./app-role.js";
import { readAs, writeAs } from "./scope.js";

const night = [child("A"), state("test.person"), account({ "test.person": { read: 1 } })];

describeStore("a transaction of one authority", (store) => {
  const loaded = async () => {
    const authority = newAuthority();
    await ingest(store(), sent(night), options(authority, "r1"));
    return authority;
  };

  it("sees nothing of another authority in any table, and nothing at all as none", async () => {
    const ours = await loaded();
    await loaded();
    const tables = await tablesOfAuthorities();
    expect(tables).toEqual(
      expect.arrayContaining(["record", "record_version", "sync_run", "audit"]),
    );
    const seen = (authority: string | null) =>
      readAs(store(), authority, async (transaction) => {
        const codes = new Set<string>();
        for (const table of tables) {
          const { rows } = await sql<{ readonly code: string }>`
            select authority_code as code from ${sql.table(table)}`.execute(transaction);
          for (const { code } of rows) codes.add(code);
        }
        return [...codes];
      });
    expect(await seen(ours)).toEqual([ours]);
    expect(await seen(newAuthority())).toEqual([]);
    expect(await seen(null)).toEqual([]);
    expect(await seen("")).toEqual([]);
  });

  it("writes no row of another authority, and changes none", async () => {
    const theirs = await loaded();
    const ours = newAuthority();
    const asOurs = (statement: ReturnType<typeof sql>) =>
      writeAs(store(), ours, (transaction) => statement.execute(transaction));
    await expect(
      asOurs(sql`insert into person_handle values (${theirs}, 'B', gen_random_uuid())`),
    ).rejects.toMatchObject({ code: "42501" });
    const { numAffectedRows } = await asOurs(sql`update record set flags = '{stolen}'`);
    expect(numAffectedRows).toBe(0n);
  });

  it("may neither delete, empty nor drop what it sees, nor add to a table's columns", async () => {
    const ours = await loaded();
    for (const statement of [
      sql`delete from record`,
      sql`truncate record`,
      sql`drop table record`,
      sql`alter table record add column other text`,
      sql`alter table record disable row level security`,
      sql`update record_version set flags = '{}'`,
    ]) {
      await expect(
        writeAs(store(), ours, (transaction) => statement.execute(transaction)),
      ).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("leaves nothing of itself on the connection it used", async () => {
    await readAs(store(), await loaded(), async () => {});
    const { rows } = await sql`
      select current_setting('app.authority', true) in ('', null) as is_none,
        current_user = session_user as is_login
    `.execute(store().database);
    expect(rows).toEqual([{ is_none: true, is_login: true }]);
  });

  it("has row security, forced, on every table that holds an authority", async () => {
    const { rows } = await sql<{ readonly table: string; readonly isBound: boolean }>`
      select relname as table, relrowsecurity and relforcerowsecurity as "isBound"
      from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and relname not like 'kysely%'
      order by 1`.execute(store().database);
    expect(rows.filter(({ isBound }) => !isBound)).toEqual([{ table: "session", isBound: false }]);
    expect(rows.length).toBeGreaterThan(10);
  });

  it("takes on a role that row security binds, and refuses one that it does not", async () => {
    const { database } = store();
    const role = `unbound_${newAuthority().replaceAll("-", "")}`;
    await sql`create role ${sql.id(role)} nologin bypassrls`.execute(database);
    await requireBoundRole(database);
    for (const unfit of [role, "absent"]) {
      await expect(requireBoundRole(database, unfit)).rejects.toMatchObject({
        kind: "config",
        detail: { role: unfit },
      });
    }
    await sql`drop role ${sql.id(role)}`.execute(database);
  });

  async function tablesOfAuthorities(): Promise<readonly string[]> {
    const { rows } = await sql<{ readonly name: string }>`
      select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
      where relkind in ('r', 'p', 'v', 'm') and relnamespace = 'public'::regnamespace
        and attname = 'authority_code'`.execute(store().database);
    return rows.map(({ name }) => name);
  }
});

describe("the store's code", () => {
  it("reaches the database through a scope alone, but for what serves every authority", async () => {
    const root = join(import.meta.dirname, "..");
    const files = await readdir(root, { recursive: true });
    const reaching = [];
    for (const file of files.filter((name) => /(?<!\.test)\.ts$/.test(name))) {
      const text = await readFile(join(root, file), "utf8");
      if (/\.database\b|\bdatabase \}: Store|\{ database \}/.test(text)) reaching.push(file);
    }
    // The lock of a run is a lock and no row; the helpers of the tests look from outside.
    expect(reaching.sort()).toEqual(["ingest/run.ts", "scope/scope.ts", "testing/dump.ts"]);
  });
});
