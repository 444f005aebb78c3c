import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateAuthority, generateInFormats, inventedFormMap } from "@waymark/synthetic";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderSource } from "../drivers/files/folder-source.js";
import { memorySource } from "../testing/memory-source.js";
import { readAll } from "../testing/read-all.js";
import { recordsOf } from "../testing/records-of.js";

const OPTIONS = { seed: "formats", from: "2025-11-24", to: "2026-11-24", scale: 0.3 };
const { truth, ...formats } = generateInFormats(OPTIONS);

const filesOf = (files: readonly { readonly name: string; readonly text: string }[]) =>
  Object.fromEntries(files.map(({ name, text }) => [name, text]));
const read = (
  files: readonly { readonly name: string; readonly text: string }[],
  config: unknown = {},
) => readAll(memorySource(filesOf(files)), config);

const minute = (time: unknown) => (time === null ? null : Date.parse(Object(time).lo));
const sorted = (lines: readonly (readonly unknown[])[]) =>
  lines.map((line) => line.join(" ")).sort();
const trueEpisodes = sorted(
  truth.missingEpisodes.map((one) => [one.childId, one.status, one.startedAtMs, one.returnedAtMs]),
);
const timed = truth.interviews.filter(
  ({ offeredAtMs, completedAtMs }) => offeredAtMs !== null || completedAtMs !== null,
);

describe("one truth, told by each kind of source", () => {
  test.each([
    ["the SSD", formats.ssd, "ssd-missing.missing_episode"],
    ["the warehouse", formats.hdm, "hdm-fact-missing-person.missing_episode"],
  ])("%s gives every absence at its true times, and no other", async (_, files, stream) => {
    const whole = await read(files, { formMap: inventedFormMap });
    const got = recordsOf(whole, stream).map(({ data }) => [
      data?.["personKey"],
      Object(data?.["status"]).code,
      minute(data?.["start"]),
      minute(data?.["end"]),
    ]);
    expect(whole.heldBack).toEqual([]);
    expect(sorted(got)).toEqual(trueEpisodes);
    expect(got.length).toBeGreaterThan(30);
  });

  test("the warehouse's forms give every interview at its true times, with the episodes that it covers", async () => {
    const whole = await read(formats.hdm, { formMap: inventedFormMap });
    const got = recordsOf(whole, "form-synrhi.return_interview").map(({ data }) => [
      data?.["personKey"],
      minute(data?.["offered"]),
      minute(data?.["firstContact"]),
      minute(data?.["completed"]),
    ]);
    expect(sorted(got)).toEqual(
      sorted(
        timed.map((one) => [one.childId, one.offeredAtMs, one.contactedAtMs, one.completedAtMs]),
      ),
    );
    const links = recordsOf(whole, "form-synrhi.return_interview_episode");
    expect(links).toHaveLength(timed.reduce((sum, { episodeIds }) => sum + episodeIds.length, 0));
    const returns = recordsOf(whole, "form-synback.missing_episode").map(({ data }) =>
      minute(data?.["returned"]),
    );
    const trueReturns = truth.missingEpisodes.flatMap(({ returnedAtMs }) => returnedAtMs ?? []);
    expect(returns.toSorted()).toEqual(trueReturns.toSorted());
  });

  test("a night on which the warehouse numbers everything anew gives the same records", async () => {
    const hashes = async (night: number) => {
      const { ssd, hdm } = generateInFormats(OPTIONS, night);
      const whole = await read([...ssd, ...hdm], { formMap: inventedFormMap });
      return whole.records.map(({ stream, meta }) => `${stream} ${meta.provenance.contentHash}`);
    };
    const first = await hashes(1);
    expect(generateInFormats(OPTIONS, 2).hdm).not.toEqual(formats.hdm);
    expect(await hashes(2)).toEqual(first);
  });

  test("the 903 in XML gives the records of the CSV files, under the same keys", async () => {
    const { files } = generateAuthority({ ...OPTIONS, withDefects: false });
    const [xml, csv] = [await read([formats.ssda903Xml]), await read(files)];
    for (const [table, entity] of [
      ["header", "person"],
      ["episodes", "cla_episode"],
      ["reviews", "meeting"],
    ] as const) {
      const of = (whole: typeof xml, source: string) =>
        recordsOf(whole, `${source}-${table}.${entity}`).map(({ data }) => data);
      expect(of(xml, "ssda903-xml").length).toBeGreaterThan(30);
      expect(of(xml, "ssda903-xml")).toEqual(of(csv, "ssda903"));
    }
  });

  test.each([
    ["the department's JSON", formats.dfeJson, "dfe-child.person"],
    ["the census", formats.cinXml, "cin-child.person"],
  ])("%s gives every child, with birth and sex", async (_, file, stream) => {
    const got = recordsOf(await read([file]), stream).map(({ data }) => [
      data?.["personKey"],
      Object(data?.["birth"]).v,
      Object(data?.["sex"]).code,
    ]);
    expect(sorted(got)).toEqual(
      sorted(truth.children.map((one) => [one.childId, one.bornOn, one.sex])),
    );
  });

  test("the workforce return gives every worker in post, with start, agency, working time and children held", async () => {
    const whole = await read([formats.cswwXml]);
    const { asAt, workers, vacantFte } = truth.workforce;
    const got = recordsOf(whole, "csww-worker.worker").map(({ data }) => [
      data?.["workerKey"],
      Object(data?.["started"]).v,
      data?.["agency"],
      data?.["caseloadSupplied"],
    ]);
    expect(sorted(got)).toEqual(
      sorted(
        workers.map((one) => [
          one.workerId,
          one.startedOn,
          one.isAgency ? "yes" : "no",
          one.childrenHeld,
        ]),
      ),
    );
    const times = recordsOf(whole, "csww-worker.worker_fte").map(({ data }) => [
      data?.["workerKey"],
      data?.["fte"],
      data?.["from"],
    ]);
    expect(sorted(times)).toEqual(
      sorted(workers.map(({ workerId, fte }) => [workerId, fte, asAt])),
    );
    expect(recordsOf(whole, "csww-vacancy.vacancy").map(({ data }) => data?.["fte"])).toEqual([
      vacantFte,
    ]);
    expect(whole.heldBack).toEqual([]);
    expect(asAt).toBe("2026-09-30");
    const inCare = truth.children.filter(
      ({ lookedAfterFrom: from, lookedAfterTo: to }) => from <= asAt && (to ?? "9999") > asAt,
    );
    expect(workers.reduce((sum, { childrenHeld }) => sum + childrenHeld, 0)).toBe(inCare.length);
  });
});

describe("one truth, told by a workbook that the folder's driver unpacks", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-formats-"));
    await writeFile(join(folder, formats.annexA.name), formats.annexA.bytes);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("Annex A gives every child in care, with birth, sex and the days of care", async () => {
    const whole = await readAll(folderSource(folder));
    const people = recordsOf(whole, "annex-a-list-8.person").map(({ data }) => [
      data?.["personKey"],
      Object(data?.["birth"]).v,
      Object(data?.["sex"]).code,
    ]);
    const periods = recordsOf(whole, "annex-a-list-8.cla_period").map(({ data }) => [
      data?.["personKey"],
      Object(data?.["started"]).v,
      Object(data?.["ended"]).v,
    ]);
    expect(whole.heldBack).toEqual([]);
    expect(sorted(people)).toEqual(
      sorted(truth.children.map((one) => [one.childId, one.bornOn, one.sex])),
    );
    expect(sorted(periods)).toEqual(
      sorted(
        truth.children.map((one) => [
          one.childId,
          one.lookedAfterFrom,
          one.lookedAfterTo ?? undefined,
        ]),
      ),
    );
  });
});
