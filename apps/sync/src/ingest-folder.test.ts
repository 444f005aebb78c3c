import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, returnRecords } from "@waymark/store";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type IngestRun, ingestFolder } from "./ingest-folder.js";

const MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";

let place: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "waymark-sync-"));
  await mkdir(join(place, "files"));
});

afterEach(() => rm(place, { recursive: true, force: true }));

function put(name: string, text: string): Promise<void> {
  return writeFile(join(place, "files", name), text);
}

async function run(changes: Partial<IngestRun> = {}) {
  const said: string[] = [];
  const complaints: string[] = [];
  const exit = await ingestFolder({
    folder: join(place, "files"),
    database: join(place, "database"),
    configFile: null,
    isDryRun: false,
    format: "text",
    sealKeyHex: null,
    now: () => "2026-11-24T02:00:00Z",
    write: (line) => said.push(line),
    complain: (line) => complaints.push(line),
    ...changes,
  });
  return { exit, said, complaints };
}

async function storedEpisodes(): Promise<number> {
  const store = await openStore({ kind: "folder", folder: join(place, "database") });
  const { episodes } = await returnRecords(store, "000");
  await store.close();
  return episodes.length;
}

describe("an overnight run", () => {
  test("says file by file what was read, held back and why, and stands with rows held back", async () => {
    await put(
      "missing.csv",
      `${MISSING}C1,01/02/2010,M,30/05/2026,01/06/2026\nC2,,M,31/02/2026,\n`,
    );
    await put("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nC1,01/02/2006,YES,F2,B1\n");
    await put("list.csv", "name,telephone\nx,y\n");
    const { exit, said } = await run();
    expect(said).toEqual([
      "list.csv: not recognised by what is in it, left alone",
      "missing.csv: SSDA903 missing, 2 rows read, 1 held back",
      "  1 held back: date-invalid in MIS_START, at row 3",
      "oc3.csv: SSDA903 OC3, 1 row read and left out: no record carries this table",
      "Wrote 2 records (2 new, 0 changed); 0 unchanged, 0 repeated, 2 left out. " +
        "1 row held back. Every row is accounted for.",
    ]);
    expect(exit).toBe(0);
    expect(await storedEpisodes()).toBe(1);
  });

  test("that repeats another writes nothing, and says so", async () => {
    await put("missing.csv", `${MISSING}C1,01/02/2010,M,30/05/2026,01/06/2026\n`);
    await run();
    const { said } = await run();
    expect(said.slice(1)).toEqual([
      "Wrote 0 records (0 new, 0 changed); 2 unchanged, 0 repeated, 0 left out. " +
        "0 rows held back. Every row is accounted for.",
      "Nothing has changed since the last run.",
    ]);
  });

  test("without commitment writes nothing and gives the same account", async () => {
    await put("missing.csv", `${MISSING}C1,01/02/2010,M,30/05/2026,01/06/2026\n`);
    const { exit, said } = await run({ isDryRun: true });
    expect(said.at(-1)).toContain("Would write 2 records");
    expect(exit).toBe(0);
    expect(await storedEpisodes()).toBe(0);
  });

  test("reads what the authority declares from the file beside the data", async () => {
    await put("missing.csv", `${MISSING}C1,01/02/2010,M,30/05/2026,01/06/2026\n`);
    await put("waymark.json", '{ "ssda903": { "endIsReturn": true } }');
    await run();
    const store = await openStore({ kind: "folder", folder: join(place, "database") });
    const { episodes } = await returnRecords(store, "000");
    await store.close();
    expect(episodes[0]?.record.endMeans.code).toBe("returned");
  });

  test("writes one JSON object a line for a scheduler", async () => {
    await put("missing.csv", `${MISSING}C1,01/02/2010,M,30/05/2026,01/06/2026\n`);
    const { said } = await run({ format: "json" });
    expect(said.map((line) => JSON.parse(line).type)).toContain("RECONCILIATION");
  });

  test("says nothing of what a row holds, in either form", async () => {
    const canary = "QQCANARYQQ";
    await put("missing.csv", `${MISSING}${canary} x,${canary},M,${canary},\nC1,,M,01/06/2026,\n`);
    const said = [await run(), await run({ format: "json" })].flatMap((one) => one.said);
    expect(said.length).toBeGreaterThan(2);
    expect(said.join("\n")).not.toContain(canary);
  });

  test("says in words what a sheet, a declared encoding or a suspect day means", async () => {
    await put("waymark.json", '{ "encoding": "windows-1252" }');
    const bytes = `${MISSING}C1,,M,02/13/2026,caf\u00e9\nC1,,M,01/06/2026,\n`;
    await writeFile(join(place, "files", "missing.csv"), Buffer.from(bytes, "latin1"));
    const { said } = await run();
    expect(said).toContain("missing.csv: read as windows-1252, as declared");
    expect(said).toContain(
      "  1 of these days in MIS_START would be right with the month first: look at how they are exported",
    );
  });

  test("keeps the seal key beside the database, for its owner alone", async () => {
    await put("missing.csv", `${MISSING}C1,01/02/2010,M,30/05/2026,01/06/2026\n`);
    await run();
    const file = join(place, "seal.key");
    expect(await readFile(file, "utf8")).toMatch(/^[0-9a-f]{64}\n$/);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });
});

describe("a run that asks for a person", () => {
  test("when a stream has shrunk since it was last whole; what came is kept", async () => {
    const rows = Array.from({ length: 30 }, (_, n) => `C${n},,M,30/05/2026,\n`);
    await put("missing.csv", MISSING + rows.join(""));
    await run();
    await put("missing.csv", MISSING + rows.slice(0, 10).join(""));
    const { exit, said } = await run();
    expect(exit).toBe(2);
    expect(said).toContain(
      "ssda903-missing.missing_episode: 10 records came, and 30 when it was last whole",
    );
    expect(await storedEpisodes()).toBe(30);
  });

  test("when the folder is not there", async () => {
    const { exit, complaints } = await run({ folder: join(place, "nowhere") });
    expect(exit).toBe(2);
    expect(complaints).toEqual([
      "The folder cannot be read. Check that it exists and may be opened.",
    ]);
  });

  test("when no file is one that Waymark reads", async () => {
    await put("list.csv", "name,telephone\nx,y\n");
    const { exit, said } = await run();
    expect(exit).toBe(2);
    expect(said).toContain("  No file in the folder is one that Waymark reads. See docs/files.md.");
  });

  test("when a file is refused; the others are brought in all the same", async () => {
    await put("missing.csv", `${MISSING}C1,01/02/2010,M,30/05/2026,01/06/2026\n`);
    await put("header.csv", 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,2,01/02/2010,"WBRI,X,,\n');
    const { exit, said } = await run();
    expect(exit).toBe(2);
    expect(said).toContain("header.csv: refused as a whole, quote-unclosed at row 2");
    expect(await storedEpisodes()).toBe(1);
  });

  test("when the configuration is not what it should be", async () => {
    await put("waymark.json", '{ "ssda903": { "endIsReturned": true } }');
    const { exit, complaints } = await run();
    expect(exit).toBe(2);
    expect(complaints.join()).toContain("endIsReturned");
  });

  test("when a server is named and no key to seal with", async () => {
    await put("missing.csv", `${MISSING}C1,,M,30/05/2026,\n`);
    const { exit, complaints } = await run({ database: "postgresql://localhost:1/none" });
    expect(exit).toBe(2);
    expect(complaints.join()).toContain("WAYMARK_SEAL_KEY");
  });
});
