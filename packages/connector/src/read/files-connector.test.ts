import { entities, isEntityName } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unbalancedStreams } from "../protocol/index.js";
import { memorySource } from "../testing/memory-source.js";
import { readAll } from "../testing/read-all.js";
import { filesConnector } from "./files-connector.js";

const MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";
const LOG =
  "interview_id,child_id,outcome,completed_date,completed_time," +
  "episode_1_missing_from_date,episode_1_returned_date,episode_1_returned_time," +
  "episode_2_missing_from_date,episode_2_returned_date,episode_2_returned_time\n";

function missing(...rows: string[]): string {
  return MISSING + rows.map((row) => `${row}\n`).join("");
}

function stream(name: string, read: Awaited<ReturnType<typeof readAll>>) {
  const account = read.reconciliation.streams.find((one) => one.stream === name);
  if (account === undefined) throw new Error(`no account of ${name}`);
  return account;
}

function recordsOf(name: string, read: Awaited<ReturnType<typeof readAll>>) {
  return read.records.filter((record) => record.stream === name);
}

const EPISODES = "ssda903-missing.missing_episode";

describe("reading an SSDA903 set", () => {
  test("a missing episode keeps its day precision and where it came from", async () => {
    const read = await readAll(
      memorySource({ "m.csv": missing("C1,01/02/2010,M,30/05/2026,01/06/2026") }),
    );
    const [record] = recordsOf(EPISODES, read);
    expect(record).toMatchObject({
      op: "upsert",
      data: {
        personKey: "C1",
        status: { code: "missing", raw: "M" },
        start: { p: "date", v: "2026-05-30" },
        end: { p: "date", v: "2026-06-01" },
        endMeans: { code: "unknown", raw: null },
        responsibleAuthority: { code: "own" },
      },
      meta: { provenance: { locator: { file: "m.csv", row: 2 }, driver: "files" } },
    });
    expect(record?.data).not.toHaveProperty("returned");
  });

  test("the end is the return only where the authority declares it", async () => {
    const read = await readAll(
      memorySource({ "m.csv": missing("C1,01/02/2010,M,30/05/2026,01/06/2026") }),
      { ssda903: { endIsReturn: true } },
    );
    expect(recordsOf(EPISODES, read)[0]?.data).toMatchObject({
      returned: { p: "date", v: "2026-06-01" },
      endMeans: { code: "returned" },
    });
  });

  test("an open episode has no end, which is not the same as an end nobody supplied", async () => {
    const read = await readAll(memorySource({ "m.csv": missing("C1,01/02/2010,M,30/05/2026,") }));
    expect(recordsOf(EPISODES, read)[0]?.data).toMatchObject({ end: null });
  });

  test("a table that no record carries is read, counted and left out in the open", async () => {
    const read = await readAll(
      memorySource({
        "oc3.csv":
          "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nC1,01/02/2006,YES,F2,B1\nC2,01/02/2006,NO,0,0\n",
      }),
    );
    expect(stream("ssda903-oc3", read)).toMatchObject({ read: 2, filtered: 2 });
    expect(read.records).toEqual([]);
  });

  test("records fit the schema of their entity", async () => {
    const read = await readAll(
      memorySource({
        "missing.csv": missing("C1,01/02/2010,M,30/05/2026,01/06/2026"),
        "header.csv":
          "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,2,01/02/2010,WBRI,X,,\nC2,M,01/02/2011,ZZZZ,,,\n",
        "episodes.csv":
          "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n" +
          "C1,01/04/2024,S,C2,N1,U4,PR1,,,,,,\n",
        "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\nC1,01/02/2010,01/05/2024,PN1\n",
        "uasc.csv": "CHILD,SEX,DOB,DUC\nC2,M,01/02/2011,01/02/2029\n",
        "sw.csv": "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nC1,01/02/2010,SW1,01/04/2024,,\n",
        "log.csv": `${LOG}R1,C1,completed,03/06/2026,16:30,30/05/2026,01/06/2026,23:30,,,\n`,
      }),
    );
    const entitiesSeen = new Set(read.records.map(({ stream: name }) => name.split(".")[1] ?? ""));
    expect([...entitiesSeen].sort()).toEqual([
      "allocation",
      "cla_episode",
      "meeting",
      "missing_episode",
      "person",
      "return_interview",
      "return_interview_episode",
      "worker",
    ]);
    for (const { stream: name, data } of read.records) {
      const entity = name.split(".")[1] ?? "";
      if (isEntityName(entity)) expect(entities[entity].schema.safeParse(data).success).toBe(true);
    }
  });
});

describe("reading an interview log", () => {
  const covered = `${LOG}R1,C1,completed,03/06/2026,16:30,30/05/2026,31/05/2026,23:30,01/06/2026,02/06/2026,\n`;

  test("one interview covers two episodes, each with its own return", async () => {
    const read = await readAll(memorySource({ "log.csv": covered }));
    expect(recordsOf("interview-log.return_interview", read)).toHaveLength(1);
    expect(recordsOf("interview-log.return_interview_episode", read)).toHaveLength(2);
    const returns = recordsOf("interview-log.missing_episode", read).map(({ data }) => data);
    expect(returns).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          returned: expect.objectContaining({ v: "2026-05-31T23:30:00" }),
        }),
        expect.objectContaining({
          returned: expect.objectContaining({ p: "date", v: "2026-06-02" }),
        }),
      ]),
    );
  });

  test("the log names an episode of the 903 by child, day and status", async () => {
    const read = await readAll(
      memorySource({
        "log.csv": covered,
        "missing.csv": missing("C1,01/02/2010,M,30/05/2026,31/05/2026"),
      }),
    );
    const [episode] = recordsOf(EPISODES, read);
    const linked = recordsOf("interview-log.return_interview_episode", read).map(
      ({ key }) => key["episodeKey"],
    );
    expect(linked).toContain(episode?.key["episodeKey"]);
  });

  test("two rows that tell the return of one episode differently leave it unknown", async () => {
    const row = (id: string, back: string) =>
      `${id},C1,declined,,,30/05/2026,31/05/2026,${back},,,\n`;
    const read = await readAll(
      memorySource({ "log.csv": LOG + row("R1", "23:30") + row("R2", "22:00") }),
    );
    const [episode, ...others] = recordsOf("interview-log.missing_episode", read);
    expect(others).toEqual([]);
    expect(episode?.data).toMatchObject({ returned: { p: "unknown", v: null } });
    expect(episode?.meta.flags).toEqual(["duplicate-merged"]);
  });
});

describe("rows that repeat", () => {
  test("two rows alike in every field are one record", async () => {
    const row = "C1,01/02/2010,M,30/05/2026,01/06/2026";
    const read = await readAll(memorySource({ "m.csv": missing(row, row) }));
    expect(stream(EPISODES, read)).toMatchObject({ read: 2, duplicate: 1, inserted: 1 });
  });

  test("two distinct rows with one natural key are both kept and marked", async () => {
    const read = await readAll(
      memorySource({
        "m.csv": missing(
          "C1,01/02/2010,M,30/05/2026,31/05/2026",
          "C1,01/02/2010,M,30/05/2026,01/06/2026",
        ),
      }),
    );
    const [first, second] = recordsOf(EPISODES, read);
    expect(second?.key["episodeKey"]).toBe(`${first?.key["episodeKey"]}~2`);
    expect([first?.meta.flags, second?.meta.flags]).toEqual([["key-collision"], ["key-collision"]]);
  });

  test("a later file's row takes the place of an earlier file's", async () => {
    const read = await readAll(
      memorySource({
        "2026.csv": missing("C1,01/02/2010,M,30/05/2026,01/06/2026"),
        "2025.csv": missing("C1,01/02/2010,M,30/05/2026,"),
      }),
    );
    expect(recordsOf(EPISODES, read).map(({ data }) => data?.["end"])).toMatchObject([
      { v: "2026-06-01" },
    ]);
    expect(stream(EPISODES, read)).toMatchObject({ read: 2, duplicate: 1, inserted: 1 });
  });

  test("the order of the rows changes no record", async () => {
    const rows = [
      "C1,01/02/2010,M,30/05/2026,31/05/2026",
      "C1,01/02/2010,M,30/05/2026,01/06/2026",
      "C2,01/02/2011,A,01/06/2026,",
      "C2,01/02/2012,M,02/06/2026,03/06/2026",
      "C3,,M,31/02/2026,",
    ];
    const meaning = async (order: readonly string[]) => {
      const read = await readAll(memorySource({ "m.csv": missing(...order) }));
      return read.records.map(({ stream: name, key, data, meta }) => ({
        name,
        key,
        data,
        flags: meta.flags,
        hash: meta.provenance.contentHash,
      }));
    };
    const expected = await meaning(rows);
    const orders = fc.shuffledSubarray(rows, { minLength: rows.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await meaning(order)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe("rows that are held back", () => {
  const bad = missing(
    "C1,01/02/2010,M,31/02/2026,", // row 2: no such day
    "C2,01/02/2010,M", // row 3: too short
    ",01/02/2010,M,01/06/2026,", // row 4: whose?
    "C4,01/02/2010,M,01/06/2026,02/06/2026", // row 5: stands
    MISSING.trim(), // row 6: the header again
    "C\u00006,01/02/2010,M,01/06/2026,", // row 7: a control character
  );

  test("each with its reason and place, and the rest of the file still loads", async () => {
    const read = await readAll(memorySource({ "m.csv": bad }));
    const held = read.heldBack.filter(({ data }) => data?.["stream"] === EPISODES);
    expect(held.map(({ data }) => [data?.["reasonCode"], data?.["fieldNames"]])).toEqual([
      ["date-invalid", ["MIS_START"]],
      ["row-ragged", []],
      ["key-missing", ["CHILD"]],
      ["repeated-header", []],
      ["control-character", ["CHILD"]],
    ]);
    expect(held.map(({ data }) => data?.["locator"])).toMatchObject(
      [2, 3, 4, 6, 7].map((row) => ({ file: "m.csv", row })),
    );
    expect(recordsOf(EPISODES, read)).toHaveLength(1);
  });

  test("keep the row as it stood, for whoever mends it", async () => {
    const read = await readAll(memorySource({ "m.csv": bad }));
    expect(read.heldBack[0]?.data?.["raw"]).toMatchObject({ CHILD: "C1", MIS_START: "31/02/2026" });
  });

  test("name a column that nobody knows by its place, wherever they are told or kept", async () => {
    const header = "CHILD,DOB,MISSING,MIS_START,MIS_END,Jane Smith,,";
    const rows = [
      "C1,01/02/2010,M,31/02/2026,,a,first,second",
      "C2,01/02/2010,M,30/05/2026,,b\u0000,,",
      "C3,01/02/2010,M,30/05/2026,,c,,",
      header,
    ];
    const read = await readAll(memorySource({ "m.csv": [header, ...rows].join("\n") }));
    const held = read.heldBack.flatMap(({ data }) => (data?.["stream"] === EPISODES ? [data] : []));
    expect(held.map(({ reasonCode, fieldNames }) => [reasonCode, fieldNames])).toEqual([
      ["date-invalid", ["MIS_START"]],
      ["control-character", ["#6"]],
      ["repeated-header", []],
    ]);
    expect(held[0]?.["raw"]).toMatchObject({ "#6": "a", "#7": "first", "#8": "second" });
    const told = read.messages.filter(({ type }) => type !== "RECORD");
    expect(JSON.stringify(told)).toContain('"#6"');
    expect(JSON.stringify(read.messages)).not.toContain('Jane Smith":');
    expect(JSON.stringify(told)).not.toContain("Jane");
    expect(recordsOf(EPISODES, read)).toHaveLength(1);
  });

  test("more than one in a hundred, and more than twenty, leave the stream incomplete", async () => {
    const rows = Array.from({ length: 25 }, (_, n) => `C${n},01/02/2010,M,31/02/2026,`);
    const read = await readAll(memorySource({ "m.csv": missing(...rows) }));
    expect(stream(EPISODES, read)).toMatchObject({ complete: false, quarantined: 25 });
    expect(read.reconciliation.outcome).toBe("partial");
  });
});

describe("files that are refused", () => {
  test("stop only their own streams", async () => {
    const read = await readAll(
      memorySource({
        "a.csv": "CHILD,DOB,MISSING,MIS_START,MIS_END,MIS_END\nC1,,M,01/06/2026,,\n",
        "b.csv": "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,2,01/02/2010,WBRI,X,,\n",
      }),
    );
    const errors = read.messages.flatMap((message) =>
      message.type === "TRACE" && message.trace.error ? [message.trace.error] : [],
    );
    expect(errors).toMatchObject([
      { code: "header-duplicate", failure_type: "config_error", stream: EPISODES },
      { code: "header-duplicate", stream: "ssda903-missing.person" },
    ]);
    expect(recordsOf("ssda903-header.person", read)).toHaveLength(1);
    expect(read.reconciliation.outcome).toBe("partial");
  });

  test("a folder with nothing to read is a failure for a person to mend", async () => {
    const read = await readAll(memorySource({ "notes.csv": "name,telephone\nx,y\n" }));
    expect(read.messages).toContainEqual(
      expect.objectContaining({
        trace: expect.objectContaining({
          error: expect.objectContaining({ code: "no-table-found", failure_type: "config_error" }),
        }),
      }),
    );
    expect(read.reconciliation.outcome).toBe("failed");
  });
});

describe("the account of a read", () => {
  test("balances whatever the rows hold, and no row is lost", async () => {
    const child = fc.constantFrom("C1", "C2", "", "-1", "1.2E+11", " C3");
    const day = fc.constantFrom("", "30/05/2026", "31/05/2026", "31/02/2026", "1/6/26");
    const row = fc
      .tuple(child, day, fc.constantFrom("M", "A", "X", ""), day, day)
      .map((cells) => cells.join());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(row, fc.constant("a,b"))), async (rows) => {
        const read = await readAll(memorySource({ "m.csv": missing(...rows) }));
        expect(unbalancedStreams(read.reconciliation)).toEqual([]);
        expect(stream(EPISODES, read).read).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  test("two reads of the same files say the same, byte for byte", async () => {
    const source = memorySource({ "m.csv": missing("C1,01/02/2010,M,30/05/2026,01/06/2026") });
    const [once, again] = [await readAll(source), await readAll(source)];
    expect(JSON.stringify(again.messages)).toBe(JSON.stringify(once.messages));
  });

  test("nothing but a record holds a word of what a row says", async () => {
    const canary = "QQCANARYQQ";
    const read = await readAll(
      memorySource({
        "m.csv": `CHILD,DOB,MISSING,MIS_START,MIS_END,${canary}\n${canary},${canary},${canary},${canary},${canary},${canary}\n`,
        "l.csv": `${canary},b\n${canary},2\n`,
      }),
    );
    const said = read.messages.filter(({ type }) => type !== "RECORD");
    expect(JSON.stringify(said)).not.toContain(canary);
    // The row itself is there to be mended, so this test can fail.
    expect(JSON.stringify(read.heldBack)).toContain(canary);
  });
});

describe("the other verbs", () => {
  const source = memorySource({
    "m.csv": missing("C1,01/02/2010,M,30/05/2026,01/06/2026", "C2,,M,31/02/2026,"),
  });

  test("spec is one message and needs no file", () => {
    const spec = filesConnector(memorySource({})).spec();
    expect(spec.spec.connectionSpecification).toMatchObject({
      properties: { authorityCode: { default: "000" } },
    });
  });

  test("check says what a person should look at, and prints no value", async () => {
    const { connectionStatus } = await filesConnector(source).check();
    expect(connectionStatus.status).toBe("SUCCEEDED");
    expect(connectionStatus.findings).toContainEqual({
      code: "date-invalid",
      severity: "warning",
      number: 1,
    });
    expect((await filesConnector(memorySource({})).check()).connectionStatus.status).toBe("FAILED");
  });

  test("discover names the fields that the files can carry, and those that they cannot", async () => {
    const { catalog } = await filesConnector(source).discover();
    const episodes = catalog.streams.find(({ name }) => name === EPISODES);
    expect(Object.keys(Object(episodes?.json_schema["properties"]))).toContain("end");
    expect(episodes?.notSupplied).toContain("returned");
    expect(episodes?.timePrecision).toEqual({ start: "date", end: "date" });
  });

  test("a configuration that nobody declared is refused", () => {
    expect(() => filesConnector(source, { endIsReturn: true })).toThrow();
  });
});
