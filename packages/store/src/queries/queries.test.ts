import type { Message } from "@waymark/connector";
import { returnSubjects } from "@waymark/core";
import { expect, it } from "vitest";
import { ingest } from "../ingest/ingest.js";
import { describeStore, newAuthority } from "../testing/describe-store.js";
import {
  account,
  child,
  described,
  heldBack,
  options,
  record,
  sent,
  state,
} from "../testing/messages.js";
import { childRecords } from "./child-records.js";
import { latestRun } from "./latest-run.js";
import { loadStates } from "./load-states.js";
import { openQuarantined } from "./open-quarantined.js";
import { handlesOf, personByHandle } from "./person-handle.js";
import { quarantineSummary } from "./quarantine-summary.js";
import { returnRecords } from "./return-records.js";

const start = {
  p: "local",
  v: "2026-11-01T22:00:00",
  zone: "Europe/London",
  fold: null,
  lo: "2026-11-01T22:00:00Z",
  hi: "2026-11-01T22:00:00Z",
};
const code = (word: string) => ({ code: word, raw: null });

const episode = (episodeKey: string, personKey: string, row = 2) =>
  record(
    "missing_episode",
    {
      episodeKey,
      personKey,
      status: code("missing"),
      start,
      end: null,
      endMeans: code("unknown"),
      responsibleAuthority: code("own"),
    },
    { row, file: "missing.csv", flags: ["future"] },
  );

const interview = (interviewKey: string, personKey: string) =>
  record("return_interview", {
    interviewKey,
    personKey,
    outcome: code("completed"),
    formStatus: code("final"),
  });

const link = (interviewKey: string, episodeKey: string) =>
  record("return_interview_episode", {
    interviewKey,
    episodeKey,
    linkMethod: code("sourceKey"),
    candidates: 1,
  });

const catalog = [
  described("test.person", ["personKey", "sex"]),
  described("test.missing_episode", ["episodeKey", "returned"]),
  described("test.return_interview", ["interviewKey", "completed"]),
  described("test.return_interview_episode", ["interviewKey", "episodeKey"]),
  described("test.cla_episode", ["claEpisodeKey"]),
  described("test.meeting", ["meetingKey"]),
  described("test.allocation", ["allocationKey"]),
];

const rest = [
  record("cla_episode", { claEpisodeKey: "C1", personKey: "A", started: start }),
  record("cla_episode", { claEpisodeKey: "C2", personKey: "B", started: start }),
  record("meeting", { meetingKey: "M1", personKey: "A", meetingType: code("icpc") }),
  record("allocation", {
    allocationKey: "L1",
    personKey: "A",
    workerKey: null,
    role: code("social-worker"),
    isAllocated: "yes",
    started: start,
  }),
];

/** Closes what came of each stream with its state, and all of it with the account. */
function night(messages: readonly Message[]): readonly Message[] {
  const read: Record<string, { read: number; quarantined: number }> = {};
  for (const message of messages) {
    if (message.type !== "RECORD") continue;
    const isHeld = message.record.stream === "quarantine_row";
    const stream = isHeld ? String(message.record.data?.["stream"]) : message.record.stream;
    const so = read[stream] ?? { read: 0, quarantined: 0 };
    read[stream] = { read: so.read + 1, quarantined: so.quarantined + (isHeld ? 1 : 0) };
  }
  const states = Object.keys(read).map((stream) => state(stream));
  return [...messages, ...states, account(read)];
}

describeStore("what the store is asked", (store) => {
  const run = (authorityCode: string, runId: string, messages: readonly Message[], changes = {}) =>
    ingest(store(), sent(night(messages)), options(authorityCode, runId, { catalog, ...changes }));

  const loaded = async () => {
    const authority = newAuthority();
    await run(authority, "r1", [
      episode("E2", "B", 3),
      episode("E1", "A"),
      interview("I1", "A"),
      interview("I2", "B"),
      link("I1", "E1"),
      link("I2", "E2"),
      child("B"),
      child("A", "F"),
      ...rest,
    ]);
    return authority;
  };

  it("gives what the rules on return interviews judge, in the order of the keys", async () => {
    const records = await returnRecords(store(), await loaded());
    expect(records.episodes).toEqual([
      {
        source: "test",
        recordKey: '["E1"]',
        record: {
          episodeKey: "E1",
          personKey: "A",
          status: code("missing"),
          start,
          end: null,
          endMeans: code("unknown"),
          responsibleAuthority: code("own"),
        },
        flags: ["future"],
        locator: { file: "missing.csv", row: 2 },
      },
      expect.objectContaining({ recordKey: '["E2"]', locator: { file: "missing.csv", row: 3 } }),
    ]);
    expect(records.persons.map(({ record: { personKey } }) => personKey)).toEqual(["A", "B"]);
    expect(records.interviews.map(({ recordKey }) => recordKey)).toEqual(['["I1"]', '["I2"]']);
    expect(records.links.map(({ recordKey }) => recordKey)).toEqual(['["I1","E1"]', '["I2","E2"]']);
    expect(records.asAt).toBe("2026-11-24T02:00:00.000Z");
  });

  it("gives core what it takes", async () => {
    const records = await returnRecords(store(), await loaded());
    const returns = returnSubjects(records, "2026-11-24T02:00:00Z");
    expect(returns.map(({ episodeKey, personKey }) => [episodeKey, personKey])).toEqual([
      ["E1", "A"],
      ["E2", "B"],
    ]);
  });

  it("names every field that a loaded stream can carry, filled or not", async () => {
    const authority = newAuthority();
    await run(authority, "r1", [child("A"), episode("E1", "A")]);
    expect([...(await returnRecords(store(), authority)).suppliedFields].sort()).toEqual([
      "missing_episode.episodeKey",
      "missing_episode.returned",
      "person.personKey",
      "person.sex",
    ]);
  });

  it("leaves out records that are not active", async () => {
    const authority = await loaded();
    await store()
      .database.updateTable("record")
      .set({ lifecycle: "withheld" })
      .where("authority_code", "=", authority)
      .where("record_key", "=", '["E1"]')
      .execute();
    const { episodes } = await returnRecords(store(), authority);
    expect(episodes.map(({ recordKey }) => recordKey)).toEqual(['["E2"]']);
  });

  it("gives one child's records and nobody else's", async () => {
    const { asAt, suppliedFields, ...records } = await childRecords(store(), await loaded(), "A");
    const keys = Object.entries(records).map(([name, list]) => [
      name,
      list.map(({ recordKey }) => recordKey),
    ]);
    expect(Object.fromEntries(keys)).toEqual({
      persons: ['["A"]'],
      episodes: ['["E1"]'],
      interviews: ['["I1"]'],
      links: ['["I1","E1"]'],
      claEpisodes: ['["C1"]'],
      meetings: ['["M1"]'],
      allocations: ['["L1"]'],
    });
    expect(asAt).toBe("2026-11-24T02:00:00.000Z");
    expect(suppliedFields).toContain("allocation.allocationKey");
  });

  it("follows a link to rows that share one natural key", async () => {
    const authority = newAuthority();
    const all = [episode("E1", "A"), episode("E1~2", "A"), interview("I9", "A"), link("I9", "E1")];
    await run(authority, "r1", all);
    const { links } = await returnRecords(store(), authority, { personKey: "A" });
    expect(links.map(({ recordKey }) => recordKey)).toEqual(['["I9","E1"]']);
  });

  it("knows each child by a random id, and by nothing that is not one", async () => {
    const authority = await loaded();
    const handles = await handlesOf(store(), authority, ["A", "B", "nobody"]);
    expect([...handles.keys()].sort()).toEqual(["A", "B"]);
    expect(handles.get("A")).toMatch(/^[0-9a-f-]{36}$/);
    expect(await personByHandle(store(), authority, handles.get("A") ?? "")).toBe("A");
    expect(await personByHandle(store(), authority, "A")).toBeNull();
    expect(
      await personByHandle(store(), authority, "00000000-0000-4000-8000-000000000000"),
    ).toBeNull();
  });

  it("gives a child the same id on every night", async () => {
    const authority = await loaded();
    const before = await handlesOf(store(), authority, ["A"]);
    await run(authority, "r2", [child("A", "M"), child("C")]);
    expect(await handlesOf(store(), authority, ["A"])).toEqual(before);
  });

  it("tells the run that began last, and reads the records as at the last that stands", async () => {
    const authority = await loaded();
    const late = { startedAt: "2026-11-25T03:00:00+01:00" };
    const broken = [child("A"), state("test.person"), account({ "test.person": { read: 9 } })];
    await ingest(store(), sent(broken), options(authority, "r2", late)).catch(() => {});
    expect(await latestRun(store(), authority)).toMatchObject({
      runId: "r2",
      startedAt: "2026-11-25T02:00:00.000Z",
      endedAt: "2026-11-24T02:05:00.000Z",
      outcome: "failed",
    });
    expect((await returnRecords(store(), authority)).asAt).toBe("2026-11-24T02:00:00.000Z");
  });

  it("says of an authority that has loaded nothing that there is nothing", async () => {
    const authority = newAuthority();
    expect(await returnRecords(store(), authority)).toEqual({
      persons: [],
      episodes: [],
      interviews: [],
      links: [],
      suppliedFields: new Set(),
      asAt: null,
    });
    expect(await latestRun(store(), authority)).toBeNull();
    expect(await loadStates(store(), authority)).toEqual([]);
    expect(await quarantineSummary(store(), authority)).toEqual([]);
    expect(await handlesOf(store(), authority, [])).toEqual(new Map());
  });

  it("keeps two authorities with the same keys apart in every answer", async () => {
    const [ours, theirs] = [newAuthority(), newAuthority()];
    const held = heldBack("test.person", "key-missing", { CHILD: "" });
    const all = [child("A"), episode("E1", "A"), interview("I1", "A"), link("I1", "E1"), held];
    await run(theirs, "r1", [...all, ...rest]);

    const records = await childRecords(store(), ours, "A");
    const { asAt, suppliedFields, ...lists } = records;
    expect(Object.values(lists).flat()).toEqual([]);
    expect([asAt, suppliedFields.size]).toEqual([null, 0]);
    expect((await returnRecords(store(), ours)).episodes).toEqual([]);
    expect(await loadStates(store(), ours)).toEqual([]);
    expect(await latestRun(store(), ours)).toBeNull();
    expect(await quarantineSummary(store(), ours)).toEqual([]);
    const locator = { stream: "test.person", file: "test.csv", sha256: "f1", row: 9 };
    expect(await openQuarantined(store(), ours, locator, new Uint8Array(32).fill(7))).toBeNull();
    const handle = (await handlesOf(store(), theirs, ["A"])).get("A") ?? "";
    expect(await handlesOf(store(), ours, ["A"])).toEqual(new Map());
    expect(await personByHandle(store(), ours, handle)).toBeNull();

    await run(ours, "r1", all);
    expect((await handlesOf(store(), ours, ["A"])).get("A")).not.toBe(handle);
    expect((await returnRecords(store(), theirs)).episodes).toHaveLength(1);
  });
});
