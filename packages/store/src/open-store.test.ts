import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { ingest } from "./ingest/ingest.js";
import { openStore } from "./open-store.js";
import { returnRecords } from "./queries/return-records.js";
import { describeStore, newAuthority, newDatabase } from "./testing/describe-store.js";
import { account, child, options, sent, state } from "./testing/messages.js";

const night = [child("A"), state("test.person"), account({ "test.person": { read: 1 } })];

describe("a store in a folder", () => {
  let parent = "";
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), "waymark-store-"));
  });
  afterEach(() => rm(parent, { recursive: true }));

  it("keeps what was written, serves one opener at a time, and leaves nothing half made", async () => {
    const location = { kind: "folder", folder: join(parent, "a", "database") } as const;
    await mkdir(join(location.folder, "pglite.unfinished"), { recursive: true });
    const first = await openStore(location);
    await ingest(first, sent(night), options("000", "r1"));
    await expect(openStore(location)).rejects.toMatchObject({
      kind: "config",
      message: expect.stringContaining("is in use by another Waymark"),
    });
    await first.close();
    expect(await readdir(location.folder)).toEqual(["pglite"]);

    const second = await openStore(location);
    expect((await returnRecords(second, "000")).persons).toHaveLength(1);
    await second.close();
  });

  it("says in one sentence that its folder cannot be written", async () => {
    const file = join(parent, "file");
    await writeFile(file, "");
    const folder = join(file, "database");
    await expect(openStore({ kind: "folder", folder })).rejects.toMatchObject({
      name: "StoreError",
      kind: "config",
      message: `The folder ${folder} cannot be written. Give it to this user, or name another.`,
    });
  });
});

describe("a store on a server", () => {
  it("is refused when a newer Waymark made it", async () => {
    const location = await newDatabase();
    const store = await openStore(location);
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(
      store.database,
    );
    await store.close();
    await expect(openStore(location)).rejects.toMatchObject({
      kind: "config",
      message: expect.stringContaining("made by a newer version of Waymark"),
    });
  });

  const fails = async (url: string) => {
    const failure: unknown = await openStore({ kind: "postgresql", url }).catch((error) => error);
    return failure;
  };

  it("serves two openers at once, which make its tables together", async () => {
    const location = await newDatabase();
    const stores = await Promise.all([openStore(location), openStore(location)]);
    for (const store of stores) {
      expect(await returnRecords(store, "000")).toMatchObject({ persons: [] });
      await store.close();
    }
  });

  it("serves a login that owns its database and is no superuser, and binds it too", async () => {
    const { url } = await newDatabase();
    const { host, pathname } = new URL(url);
    const login = `owner_${newAuthority().replaceAll("-", "")}`;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`create role ${login} login createrole password 'invented'`);
    await client.query(`alter database ${pathname.slice(1)} owner to ${login}`);
    const { rows } = await client.query(
      "select pg_has_role($1, 'waymark_app', 'member') as is_member from pg_roles where rolname = 'waymark_app'",
      [login],
    );
    // Where another database made the role first, an administrator lets the login take it on.
    if (rows[0]?.is_member === false) await client.query(`grant waymark_app to ${login}`);

    const store = await openStore({
      kind: "postgresql",
      url: `postgresql://${login}:invented@${host}${pathname}`,
    });
    await ingest(store, sent(night), options("000", "r1"));
    expect((await returnRecords(store, "000")).persons).toHaveLength(1);
    expect(await store.database.selectFrom("record").selectAll().execute()).toEqual([]);
    await store.close();
    await client.query(`drop owned by ${login} cascade`).catch(() => {});
    await client.end();
  });

  it("tells a wrong password, and not the one that was given", async () => {
    const { url } = await newDatabase();
    const { host, pathname } = new URL(url);
    const failure = await fails(`postgresql://postgres:mistaken@${host}${pathname}`);
    expect(failure).toMatchObject({
      kind: "config",
      message: `The database at ${host} refuses the user or the password. Check the address.`,
      detail: { code: "28P01" },
    });
  });

  it("tells a database that is not there", async () => {
    const url = `${inject("postgresqlUrl")}/absent`;
    expect(await fails(url)).toMatchObject({
      kind: "config",
      message: `The server ${new URL(url).host} has no database of that name. Create it first.`,
    });
  });

  it("tells a server that cannot be reached, and that another try may do", async () => {
    // Port 1 of this machine: no server listens there, so nothing leaves the machine.
    expect(await fails("postgresql://postgres:secret@127.0.0.1:1/waymark")).toMatchObject({
      kind: "transient",
      message: "The database at 127.0.0.1:1 cannot be reached. Check that it runs and try again.",
    });
  });

  it.each(["", "waymark", "mysql://user:secret@localhost/waymark", "postgresql://"])(
    "asks for an address it can read in place of '%s'",
    async (url) => {
      expect(await fails(url)).toMatchObject({
        kind: "config",
        message:
          "The database's address cannot be read. Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE.",
      });
    },
  );

  it("lets one run at a time into an authority, and runs of two authorities side by side", async () => {
    const location = await newDatabase();
    const [here, there] = [await openStore(location), await openStore(location)];
    const [ours, theirs] = [newAuthority(), newAuthority()];
    async function* whileOthersTry() {
      const second = ingest(there, sent(night), options(ours, "r2"));
      await expect(second).rejects.toMatchObject({
        kind: "transient",
        message: expect.stringContaining("Another run is bringing in records"),
      });
      await ingest(there, sent(night), options(theirs, "r1"));
      yield* night;
    }
    await ingest(here, whileOthersTry(), options(ours, "r1"));
    await ingest(there, sent(night), options(ours, "r2"));
    await here.close();
    await there.close();
  });
});

describeStore("an opened store", (store) => {
  it("has an authority first in every primary and foreign key, but for sessions", async () => {
    const { rows } = await sql<{ readonly key: string }>`
      select conrelid::regclass || ' ' || string_agg(attname, ' ' order by place) as key
      from pg_constraint, unnest(conkey) with ordinality as part (number, place), pg_attribute
      where contype in ('p', 'f', 'u') and connamespace = 'public'::regnamespace
        and attrelid = conrelid and attnum = number and conrelid::regclass::text not like 'kysely%'
      group by pg_constraint.oid, conrelid
      order by 1
    `.execute(store().database);
    const keys = rows.map(({ key }) => key);
    expect(keys).toContain("record authority_code entity source record_key");
    expect(keys).toContain("audit authority_code template_id template_version");
    expect(keys.filter((key) => key.split(" ")[1] !== "authority_code")).toEqual([
      "session id_hash",
    ]);
  });
});
