import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { workbookParts, zipOf } from "../../testing/workbook-file.js";
import { openArchive } from "./archive.js";
import { assertHarmless } from "./assert-harmless.js";
import { gunzip } from "./gunzip.js";
import { gzipLimits, zipLimits } from "./inflate-limits.js";

async function* inChunks(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

describe("a gzip file", () => {
  const TEXT = "CHILD,DOB\nSYN1,01/02/2010\n";
  const bytes = gzipSync(TEXT);

  test("gives its text, of all its members", async () => {
    expect(await textOf(gunzip(inChunks(bytes)))).toBe(TEXT);
    expect(await textOf(gunzip(inChunks(Buffer.concat([bytes, bytes]))))).toBe(TEXT + TEXT);
  });

  test("is refused wherever it is cut", async () => {
    for (let length = 1; length < bytes.length; length += 1) {
      const cut = textOf(gunzip(inChunks(bytes.subarray(0, length))));
      await expect(cut).rejects.toMatchObject({ code: "proof-failed" });
    }
  });

  test("is refused for a wrong checksum, a wrong length, or anything after its end", async () => {
    const damaged = (at: number) => Uint8Array.from(bytes, (b, i) => (i === at ? b ^ 1 : b));
    for (const one of [
      damaged(bytes.length - 8),
      damaged(bytes.length - 4),
      Buffer.concat([bytes, Buffer.from("more")]),
    ]) {
      await expect(textOf(gunzip(inChunks(one)))).rejects.toMatchObject({ code: "proof-failed" });
    }
  });

  test("is refused where it unpacks to more than the limits", async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 2 ** 20, 0x61));
    await expect(textOf(gunzip(inChunks(bomb, 4096)))).rejects.toMatchObject({ code: "ratio" });
    const limits = { ...gzipLimits, inflatedBytes: 10 };
    await expect(textOf(gunzip(inChunks(bytes), limits))).rejects.toMatchObject({ code: "size" });
  });
});

describe("a zip", () => {
  let place: string;
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), "waymark-zip-"));
  });
  afterEach(() => rm(place, { recursive: true, force: true }));

  async function opened(bytes: Uint8Array, limits = zipLimits) {
    const path = join(place, "a.zip");
    await writeFile(path, bytes);
    return openArchive(path, limits);
  }

  const edited = (bytes: Uint8Array, from: string, to: string) =>
    Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");

  test("gives its files, folders left out", async () => {
    const archive = await opened(zipOf({ "a.csv": "A", "sub/": "", "sub/b.csv": "B" }));
    expect(archive.names).toEqual(["a.csv", "sub/b.csv"]);
    expect(await textOf(archive.bytes("sub/b.csv"))).toBe("B");
    archive.close();
  });

  const PLAIN = zipOf({ "aa.csv": "A".repeat(50), "bb.csv": "B" });
  const place4 = (bytes: Uint8Array, signature: string) =>
    Buffer.from(bytes).indexOf(Buffer.from(signature, "latin1"));

  function patched(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
    const copy = Uint8Array.from(bytes);
    copy.set(values, at);
    return copy;
  }

  test.each([
    ["a name that climbs out", edited(PLAIN, "aa.csv", "../a.c")],
    ["an absolute name", edited(PLAIN, "aa.csv", "/a.csv")],
    ["a drive", edited(PLAIN, "aa.csv", "C:.csv")],
    ["a name twice", edited(PLAIN, "bb.csv", "AA.csv")],
    ["an end that is cut off", PLAIN.subarray(0, PLAIN.length - 10)],
    ["a password", patched(PLAIN, place4(PLAIN, "PK\u0001\u0002") + 8, 1)],
    ["another way of packing", patched(PLAIN, place4(PLAIN, "PK\u0001\u0002") + 10, 12)],
    ["an entry over another", patched(PLAIN, place4(PLAIN, "PK\u0001\u0002") + 20, 200)],
    ["a symbolic link", patched(PLAIN, place4(PLAIN, "PK\u0001\u0002") + 38, 0, 0, 0xff, 0xa1)],
  ])("is refused for %s", async (_, bytes) => {
    await expect(opened(bytes)).rejects.toMatchObject({ code: "container" });
  });

  test("is refused for too many entries", async () => {
    const limits = { ...zipLimits, entries: 1 };
    await expect(opened(PLAIN, limits)).rejects.toMatchObject({ code: "size" });
  });

  test("proves each file by its checksum, whatever its directory says of its length", async () => {
    const wrong = await opened(patched(PLAIN, place4(PLAIN, "PK\u0001\u0002") + 16, 0));
    await expect(textOf(wrong.bytes("aa.csv"))).rejects.toMatchObject({ code: "container" });
    wrong.close();
    const short = await opened(patched(PLAIN, place4(PLAIN, "PK\u0001\u0002") + 24, 1));
    await expect(textOf(short.bytes("aa.csv"))).rejects.toMatchObject({ code: "container" });
    short.close();
  });

  test("is refused where its files unpack to more than the limits", async () => {
    const bomb = zipOf({ "a.csv": "A".repeat(4 * 2 ** 20) });
    await expect(opened(bomb)).rejects.toMatchObject({ code: "ratio" });
    // It says of itself that it is small, and is not.
    const liar = await opened(patched(bomb, place4(bomb, "PK\u0001\u0002") + 24, 10, 0, 0, 0));
    await expect(textOf(liar.bytes("a.csv"))).rejects.toMatchObject({ code: "ratio" });
    liar.close();
    const many = await opened(PLAIN, { ...zipLimits, archiveBytes: 50 });
    expect(await textOf(many.bytes("aa.csv"))).toHaveLength(50);
    await expect(textOf(many.bytes("bb.csv"))).rejects.toMatchObject({ code: "size" });
    many.close();
  });

  test("that is a workbook is looked at whole: a document type in any part refuses it", async () => {
    const others = { "xl/theme/theme1.xml": "<?xml version='1.0'?><!DOCTYPE a><a/>" };
    const archive = await opened(zipOf(workbookParts({ sheets: { a: "" }, others })));
    await expect(assertHarmless(archive)).rejects.toMatchObject({ code: "doctype" });
    archive.close();
  });
});
