import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filesConnector } from "../../read/files-connector.js";
import type { SourceFile } from "../../read/source.js";
import { describeConnector } from "../../testing/acceptance.js";
import { acceptanceFiles } from "../../testing/acceptance-files.js";
import { readAll } from "../../testing/read-all.js";
import { zipOf } from "../../testing/workbook-file.js";
import { asFileRefusal } from "./file-failure.js";
import { filesIn, folderSource } from "./folder-source.js";
import { zipFiles } from "./zip-files.js";

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "waymark-folder-"));
});
afterEach(() => rm(place, { recursive: true, force: true }));

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(place, "files-"));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

describeConnector("the files of a folder", async (files, config) =>
  filesConnector(folderSource(await folderOf(files)), config),
);

describe("a folder", () => {
  const hashes = async (files: Readonly<Record<string, string | Uint8Array>>) =>
    (await readAll(folderSource(await folderOf(files)))).records.map(
      ({ meta }) => meta.provenance.contentHash,
    );

  test("passes over what a system leaves in an archive", async () => {
    const folder = await folderOf({
      "night.zip": zipOf({
        "missing.csv": "a",
        "__MACOSX/._missing.csv": "b",
        ".DS_Store": "c",
        "read me.md": "d",
      }),
    });
    const files = await folderSource(folder).files();
    expect(files.map(({ name }) => name)).toEqual(["night.zip/missing.csv"]);
  });

  test("gives the same records plain, in gzip and in a zip", async () => {
    const { "missing.csv": missing = "", "census.xml": census = "" } = acceptanceFiles();
    const plain = await hashes({ "census.xml": census, "missing.csv": missing });
    expect(plain.length).toBeGreaterThan(3);
    expect(
      await hashes({ "census.xml.gz": gzipSync(census), "missing.csv.gz": gzipSync(missing) }),
    ).toEqual(plain);
    expect(
      await hashes({ "night.zip": zipOf({ "census.xml": census, "missing.csv": missing }) }),
    ).toEqual(plain);
  });

  test("refuses an archive within an archive", async () => {
    const inner = Buffer.from(zipOf({ "missing.csv": "a" })).toString("latin1");
    const folder = await folderOf({ "night.zip": zipOf({ "inner.zip": inner }) });
    const { messages } = await readAll(folderSource(folder));
    expect(messages).toContainEqual(
      expect.objectContaining({
        trace: expect.objectContaining({ error: expect.objectContaining({ code: "container" }) }),
      }),
    );
  });

  test("CT-25: is read and never written", async () => {
    const folder = await folderOf(acceptanceFiles());
    const before = await contentsOf(folder);
    await readAll(folderSource(folder));
    expect(await contentsOf(folder)).toEqual(before);
  });

  test("leaves alone what an authority declares of its files, and what is hidden", async () => {
    const folder = await folderOf({
      "waymark.json": "{}",
      ".hidden.csv": "a",
      "notes.docx": "x",
      "a.csv": "b",
    });
    expect((await folderSource(folder).files()).map(({ name }) => name)).toEqual(["a.csv"]);
  });

  test("refuses a file that vanishes before it is read, and loads the rest", async () => {
    const { "missing.csv": missing = "", "census.xml": census = "" } = acceptanceFiles();
    const folder = await folderOf({ "census.xml": census, "missing.csv": missing });
    const files = await folderSource(folder).files();
    await rm(join(folder, "missing.csv"));
    const read = await readAll({ files: async () => files });
    expect(read.records.length).toBeGreaterThan(0);
    expect(read.messages).toContainEqual(
      expect.objectContaining({
        trace: expect.objectContaining({
          error: expect.objectContaining({ code: "not-stable", failure_type: "transient_error" }),
        }),
      }),
    );
  });

  test("refuses a zip that is replaced after it was hashed, and keeps nothing of it", async () => {
    const { "missing.csv": missing = "" } = acceptanceFiles();
    const folder = await folderOf({ "night.zip": zipOf({ "missing.csv": missing }) });
    const files = await folderSource(folder).files();
    const later = zipOf({ "missing.csv": `${missing}\nSYN9,,M,30/05/2026,\n` });
    await writeFile(join(folder, "night.zip"), later);
    const read = await readAll({ files: async () => files });
    expect(read.records).toEqual([]);
    expect(read.messages).toContainEqual(
      expect.objectContaining({
        trace: expect.objectContaining({ error: expect.objectContaining({ code: "not-stable" }) }),
      }),
    );
  });

  test("refuses the entry that takes an archive over its limit, however often one is read", async () => {
    const folder = await folderOf({ "night.zip": zipOf({ "a.csv": "12345", "b.csv": "123456" }) });
    const path = join(folder, "night.zip");
    const zip = { name: "night.zip", sha256: "", bytes: () => Readable.from([]) };
    const [a, b] = await zipFiles(zip, path, await stat(path), { archiveBytes: 10 });
    const lengthOf = async (file: SourceFile | undefined) => {
      let length = 0;
      for await (const chunk of file?.bytes() ?? []) length += chunk.byteLength;
      return length;
    };
    expect(await lengthOf(a)).toBe(5);
    expect(await lengthOf(a)).toBe(5);
    await expect(lengthOf(b)).rejects.toMatchObject({ code: "size" });
  });

  test("refuses a file that vanishes before it is hashed", async () => {
    const files = await filesIn("gone.csv", join(place, "gone.csv"));
    const { messages } = await readAll({ files: async () => files });
    expect(messages).toContainEqual(
      expect.objectContaining({
        trace: expect.objectContaining({ error: expect.objectContaining({ code: "not-stable" }) }),
      }),
    );
  });

  test.each([
    ["ENOENT", "not-stable"],
    ["EACCES", "unreadable"],
    ["EPERM", "unreadable"],
  ])("an error %s of the system refuses one file as %s", (code, refusal) => {
    expect(asFileRefusal(Object.assign(new Error(code), { code }))).toMatchObject({
      code: refusal,
    });
  });

  test("an error that is not about one file stays what it is", () => {
    const error = Object.assign(new Error("EIO"), { code: "EIO" });
    expect(asFileRefusal(error)).toBe(error);
  });

  test("refuses a file that changes while it is read, and keeps nothing of it", async () => {
    const { "missing.csv": missing = "" } = acceptanceFiles();
    const folder = await folderOf({ "missing.csv": missing });
    const source = folderSource(folder);
    const files = await source.files();
    await writeFile(join(folder, "missing.csv"), `${missing}\nSYN9,,M,30/05/2026,\n`);
    const read = await readAll({ files: async () => files });
    expect(read.records).toEqual([]);
    expect(read.messages).toContainEqual(
      expect.objectContaining({
        trace: expect.objectContaining({ error: expect.objectContaining({ code: "not-stable" }) }),
      }),
    );
  });
});

async function contentsOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return Promise.all(
    names.sort().map(async (name) => `${name} ${await readFile(join(folder, name), "utf8")}`),
  );
}
