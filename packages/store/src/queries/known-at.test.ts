import { sql } from "kysely";
import { expect, it } from "vitest";
import { ingest } from "../ingest/ingest.js";
import { writeAs } from "../scope/scope.js";
import { describeStore, newAuthority } from "../testing/describe-store.js";
import { account, child, described, options, sent, state } from "../testing/messages.js";
import { childRecords } from "./child-records.js";
import { returnRecords } from "./return-records.js";

describeStore("what was known on a past night", (store) => {
  const night = async (authority: string, day: number, sexes: Readonly<Record<string, string>>) => {
    const children = Object.entries(sexes).map(([key, sex]) => child(key, sex));
    const messages = [
      ...children,
      state("test.person", true, `night ${day}`),
      account({ "test.person": { read: children.length } }),
    ];
    const startedAt = `2026-11-0${day}T02:00:00.000Z`;
    await ingest(store(), sent(messages), options(authority, `r${day}`, { startedAt }));
  };

  const knownAt = async (authority: string, instant: string) => {
    const { persons } = await returnRecords(store(), authority, { knownAt: instant });
    return persons.map(({ record }) => `${record.personKey} ${record.sex?.code}`);
  };

  it("is read as it stood, whatever later nights have said", async () => {
    const authority = newAuthority();
    await night(authority, 1, { A: "M", B: "F" });
    await night(authority, 2, { A: "M", B: "F" });
    await night(authority, 3, { A: "F", B: "F", C: "M" });
    await night(authority, 4, { A: "M", B: "F", C: "M" });

    expect(await knownAt(authority, "2026-10-31T00:00:00Z")).toEqual([]);
    expect(await knownAt(authority, "2026-11-01T02:00:00Z")).toEqual(["A M", "B F"]);
    expect(await knownAt(authority, "2026-11-03T01:59:59.999Z")).toEqual(["A M", "B F"]);
    expect(await knownAt(authority, "2026-11-03T02:00:00Z")).toEqual(["A F", "B F", "C M"]);
    expect(await knownAt(authority, "2026-11-30T00:00:00Z")).toEqual(["A M", "B F", "C M"]);
    const { persons } = await childRecords(store(), authority, "A", "2026-11-03T12:00:00+00:00");
    expect(persons).toMatchObject([{ record: { sex: { code: "F" } } }]);
  });

  it("tells the newest run that stood then", async () => {
    const authority = newAuthority();
    await night(authority, 1, { A: "M" });
    await night(authority, 3, { A: "M" });
    const asAt = async (instant: string) =>
      (await returnRecords(store(), authority, { knownAt: instant })).asAt;
    expect(await asAt("2026-11-02T12:00:00Z")).toBe("2026-11-01T02:00:00.000Z");
    expect(await asAt("2026-11-03T02:00:00Z")).toBe("2026-11-03T02:00:00.000Z");
    expect(await asAt("2026-10-01T00:00:00Z")).toBeNull();
  });

  it("holds to the fields that could be carried then", async () => {
    const authority = newAuthority();
    const run = (day: number, fields: readonly string[]) =>
      ingest(
        store(),
        sent([state("test.person", true, `night ${day}`), account({ "test.person": { read: 0 } })]),
        options(authority, `r${day}`, {
          startedAt: `2026-11-0${day}T02:00:00.000Z`,
          catalog: [described("test.person", fields)],
        }),
      );
    await run(1, ["personKey"]);
    await run(2, ["personKey"]);
    await run(3, ["personKey", "sex"]);
    const supplied = async (instant: string) =>
      [...(await returnRecords(store(), authority, { knownAt: instant })).suppliedFields].sort();
    expect(await supplied("2026-10-31T00:00:00Z")).toEqual([]);
    expect(await supplied("2026-11-02T12:00:00Z")).toEqual(["person.personKey"]);
    expect(await supplied("2026-11-03T12:00:00Z")).toEqual(["person.personKey", "person.sex"]);
  });

  it("keeps a record that has gone in the nights that had it", async () => {
    const authority = newAuthority();
    await night(authority, 1, { A: "M" });
    await writeAs(store(), authority, (transaction) =>
      sql`update record set lifecycle = 'tombstoned', lifecycle_reason = 'sourceDeleted',
        entity_version = entity_version + 1, valid_from = '2026-11-02T02:00:00Z'
      `.execute(transaction),
    );
    expect(await knownAt(authority, "2026-11-01T12:00:00Z")).toEqual(["A M"]);
    expect(await knownAt(authority, "2026-11-02T02:00:00Z")).toEqual([]);
  });
});
