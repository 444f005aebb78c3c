import { inspect } from "node:util";
import type { Message } from "@waymark/connector";
import { expect, it } from "vitest";
import { latestRun } from "../queries/latest-run.js";
import { describeStore, newAuthority } from "../testing/describe-store.js";
import { countRows, writeMarks } from "../testing/dump.js";
import { account, child, heldBack, options, record, sent, state } from "../testing/messages.js";
import { ingest } from "./ingest.js";

const PERSON = "test.person";

describeStore("a run", (store) => {
  const run = (
    authorityCode: string,
    runId: string,
    messages: readonly Message[],
    changes: Parameters<typeof options>[2] = {},
  ) => ingest(store(), sent(messages), options(authorityCode, runId, changes));

  const night = (children: readonly Message[]) => [
    ...children,
    state(PERSON),
    account({ [PERSON]: { read: children.length } }),
  ];

  it("counts what is new, changed, the same, and back again", async () => {
    const authority = newAuthority();
    const first = await run(authority, "r1", night([child("A"), child("B"), child("C")]));
    await store()
      .database.updateTable("record")
      .set({ lifecycle: "tombstoned", lifecycle_reason: "sourceDeleted" })
      .where("authority_code", "=", authority)
      .where("record_key", "=", '["C"]')
      .execute();
    const second = await run(
      authority,
      "r2",
      night([child("A"), child("B", "F"), child("C"), child("D")]),
    );

    expect(first.streams).toMatchObject([
      { inserted: 3, updated: 0, unchanged: 0, reactivated: 0, activeBefore: 0, activeAfter: 3 },
    ]);
    expect(second.streams).toMatchObject([
      { inserted: 1, updated: 1, unchanged: 1, reactivated: 1, activeBefore: 2, activeAfter: 4 },
    ]);
    expect(second.outcome).toBe("complete");
    const versions = await store()
      .database.selectFrom("record")
      .select(["record_key", "entity_version", "lifecycle", "lifecycle_reason", "run_id"])
      .where("authority_code", "=", authority)
      .orderBy("record_key")
      .execute();
    const active = { lifecycle: "active", lifecycle_reason: null };
    expect(versions).toEqual([
      { record_key: '["A"]', entity_version: 1, run_id: "r1", ...active },
      { record_key: '["B"]', entity_version: 2, run_id: "r2", ...active },
      { record_key: '["C"]', entity_version: 2, run_id: "r2", ...active },
      { record_key: '["D"]', entity_version: 1, run_id: "r2", ...active },
    ]);
  });

  it("writes nothing but its own line when it repeats another", async () => {
    const authority = newAuthority();
    const messages = [
      child("A"),
      state(PERSON, false, "half"),
      child("B"),
      heldBack(PERSON, "key-missing", { CHILD: "" }),
      state(PERSON),
      account({ [PERSON]: { read: 3, quarantined: 1 } }),
    ];
    await run(authority, "r1", messages);
    const marks = await writeMarks(store(), authority);
    const again = await run(authority, "r2", messages);

    expect(marks).toHaveLength(2 + 1 + 1 + 2);
    expect(await writeMarks(store(), authority)).toEqual(marks);
    expect(again.streams).toMatchObject([{ read: 3, unchanged: 2, inserted: 0, quarantined: 1 }]);
    expect(await latestRun(store(), authority)).toMatchObject({ runId: "r2", outcome: "complete" });
  });

  it("takes a new mark on a record for a change, though its content is the same", async () => {
    const authority = newAuthority();
    await run(authority, "r1", night([child("A", "M", { contentHash: "same" })]));
    const marked = child("A", "M", { contentHash: "same", flags: ["key-collision"] });
    expect((await run(authority, "r2", night([marked]))).streams).toMatchObject([{ updated: 1 }]);
  });

  it("holds a record that comes twice in one batch against its own first", async () => {
    const twice = await run(newAuthority(), "r1", night([child("A"), child("A"), child("A", "F")]));
    expect(twice.streams).toMatchObject([
      { inserted: 1, unchanged: 1, updated: 1, activeAfter: 1 },
    ]);
  });

  it("takes read, filtered, duplicate and held back from the connector", async () => {
    const told = { read: 7, filtered: 1, duplicate: 2, quarantined: 3, inserted: 99 };
    const quarantineReasons = { "date-invalid": 3 };
    const messages = [
      child("A"),
      state(PERSON),
      account({ [PERSON]: { ...told, quarantineReasons } }, "partial"),
    ];
    const settled = await run(newAuthority(), "r1", messages);
    expect(settled).toMatchObject({ runId: "r1", outcome: "partial", consistency: "file" });
    expect(settled.streams).toMatchObject([{ ...told, inserted: 1, quarantineReasons }]);
  });

  it("counts the records of a stream that had nothing to say", async () => {
    const authority = newAuthority();
    await run(authority, "r1", night([child("A")]));
    const settled = await run(authority, "r2", [account({ [PERSON]: { read: 0 } })]);
    expect(settled.streams).toMatchObject([{ activeBefore: 1, activeAfter: 1 }]);
  });

  it("accounts for a file that is read and left out as a whole", async () => {
    const told = { read: 9, filtered: 9 };
    const settled = await run(newAuthority(), "r1", [account({ "test-ad1": told })]);
    expect(settled.streams).toMatchObject([
      { stream: "test-ad1", ...told, inserted: 0, activeBefore: 0, activeAfter: 0 },
    ]);
  });

  it("fails, naming the stream, when a row is not accounted for", async () => {
    const authority = newAuthority();
    const messages = [child("A"), state(PERSON), account({ [PERSON]: { read: 2 } })];
    await expect(run(authority, "r1", messages)).rejects.toMatchObject({
      kind: "system",
      message: expect.stringContaining(PERSON),
    });
    expect(await latestRun(store(), authority)).toMatchObject({
      outcome: "failed",
      reconciliation: { outcome: "failed", streams: [{ read: 2, inserted: 1 }] },
    });
  });

  it("commits nothing in a dry run, and tells the same sums", async () => {
    const authority = newAuthority();
    const messages = [
      child("A"),
      state(PERSON, false, "half"),
      child("B"),
      heldBack(PERSON, "key-missing", { CHILD: "" }),
      state(PERSON),
      account({ [PERSON]: { read: 3, quarantined: 1 } }),
    ];
    const dry = await run(authority, "r1", messages, { isDryRun: true });
    expect(dry.outcome).toBe("dryRun");
    expect(dry.streams).toMatchObject([{ read: 3, inserted: 2, activeBefore: 0, activeAfter: 2 }]);
    expect(await countRows(store(), authority)).toBe(0);
  });

  it("goes on record as failed when the connector breaks off, and keeps what was committed", async () => {
    const authority = newAuthority();
    async function* broken(): AsyncGenerator<Message> {
      yield child("A");
      yield state(PERSON, false, "half");
      yield child("B");
      throw new RangeError("the line went dead");
    }
    const ended = ingest(store(), broken(), options(authority, "r1"));
    await expect(ended).rejects.toThrow(new RangeError("the line went dead"));
    expect(await latestRun(store(), authority)).toEqual({
      runId: "r1",
      startedAt: "2026-11-24T02:00:00.000Z",
      endedAt: "2026-11-24T02:05:00.000Z",
      outcome: "failed",
      reconciliation: null,
    });
    const kept = await store()
      .database.selectFrom("record")
      .select("record_key")
      .where("authority_code", "=", authority)
      .execute();
    expect(kept).toEqual([{ record_key: '["A"]' }]);
  });

  it("passes on what the connector says to people, and nothing else", async () => {
    const log: Message = { type: "LOG", log: { level: "INFO", code: "file-read", fields: {} } };
    const trace: Message = { type: "TRACE", trace: { type: "ESTIMATE", emitted_at: 0 } };
    const heard: Message[] = [];
    const onMessage = (message: Message) => heard.push(message);
    await run(
      newAuthority(),
      "r1",
      [log, child("A"), trace, ...night([]).slice(0, 1), account({ [PERSON]: { read: 1 } })],
      {
        onMessage,
      },
    );
    expect(heard).toEqual([log, trace]);
  });

  it.each([
    ["rows that no state closes", [child("A"), account({ [PERSON]: { read: 1 } })]],
    ["no account at all", [child("A"), state(PERSON)]],
    ["no account of a stream it read", [child("A"), state(PERSON), account({})]],
    ["a stream of no known entity", [child("A", "M", { source: "a.b" }), ...night([])]],
    ["a stream that its catalogue lacks", [state("test.meeting"), account({ "test.meeting": {} })]],
    ["a message of another verb", [{ type: "CATALOG", catalog: { streams: [] } } as const]],
  ])("refuses %s", async (_what, messages) => {
    await expect(run(newAuthority(), "r1", messages)).rejects.toMatchObject({ kind: "system" });
  });

  it("names file, row and field of a record it cannot keep, and none of its values", async () => {
    const strange = record("person", { personKey: "SYN000001", nickname: "canary" }, { row: 12 });
    const failure = await run(newAuthority(), "r1", [strange]).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      kind: "system",
      message: expect.stringContaining("test.person, from row 12 of test.csv"),
    });
    expect(inspect(failure, { depth: 9 })).not.toMatch(/canary|SYN000001/);
  });

  it("keeps the database's own words about a refused value to itself", async () => {
    const nul = record("person", { personKey: "SYN000001", sex: { code: "M", raw: "canary\0" } });
    const failure = await run(newAuthority(), "r1", night([nul])).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: "system", detail: { code: "22P05" } });
    expect(inspect(failure, { depth: 9 })).not.toMatch(/canary|SYN000001/);
  });

  it("refuses a key of the wrong length before it begins", async () => {
    const authority = newAuthority();
    const sealKey = new Uint8Array(16);
    await expect(run(authority, "r1", night([]), { sealKey })).rejects.toMatchObject({
      kind: "config",
      message: "The key that seals held-back rows has 16 bytes. Give one of 32.",
    });
    expect(await countRows(store(), authority)).toBe(0);
  });

  it("keeps two sources' words on one child apart, under one random id", async () => {
    const authority = newAuthority();
    await run(authority, "r1", [
      child("A"),
      child("A~2", "F"),
      record("worker", { workerKey: "W" }),
      record("person", { personKey: "A" }, { source: "other" }),
      state(PERSON),
      state("test.worker"),
      state("other.person"),
      account({ [PERSON]: { read: 2 }, "test.worker": { read: 1 }, "other.person": { read: 1 } }),
    ]);
    const stored = await store()
      .database.selectFrom("record")
      .select(["entity", "source", "record_key", "person_key"])
      .where("authority_code", "=", authority)
      .orderBy("entity")
      .orderBy("source")
      .orderBy("record_key")
      .execute();
    expect(stored).toEqual([
      { entity: "person", source: "other", record_key: '["A"]', person_key: "A" },
      { entity: "person", source: "test", record_key: '["A"]', person_key: "A" },
      { entity: "person", source: "test", record_key: '["A~2"]', person_key: "A" },
      { entity: "worker", source: "test", record_key: '["W"]', person_key: null },
    ]);
    const handles = await store()
      .database.selectFrom("person_handle")
      .select("person_key")
      .where("authority_code", "=", authority)
      .execute();
    expect(handles).toEqual([{ person_key: "A" }]);
  });

  it("takes a batch of 20,000 records", async () => {
    const children = Array.from({ length: 20_000 }, (_, n) => child(`SYN${n}`));
    const settled = await run(newAuthority(), "r1", night(children));
    expect(settled.streams).toMatchObject([{ inserted: 20_000, activeAfter: 20_000 }]);
  });
});
