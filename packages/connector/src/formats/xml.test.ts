import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainNode } from "../testing/plain-node.js";
import { textLimits } from "./limits.js";
import { FileRefusal } from "./refusal.js";
import type { TreeRecord } from "./tree-record.js";
import { readXml } from "./xml.js";

const PATHS = new Set(["/Message/Children/Child", "/feed/episode"]);

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(content: string | Uint8Array, size = 5): Promise<readonly TreeRecord[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const records: TreeRecord[] = [];
  for await (const record of readXml(inChunks(bytes, size), PATHS)) records.push(record);
  return records;
}

async function refusal(content: string | Uint8Array, size?: number): Promise<string> {
  const error = await read(content, size).catch((caught: unknown) => caught);
  if (!(error instanceof FileRefusal)) throw new Error("the file was not refused");
  return error.message;
}

const plainOf = (record: TreeRecord | undefined) => record && plainNode(record.node);

const child = (inner: string): string =>
  `<Message><Children><Child>${inner}</Child></Children></Message>`;

describe("reading XML", () => {
  test("gives whole records, with what stands outside by its path", async () => {
    const records = await read(
      "<Message><Header><Year>2026</Year></Header><Children>" +
        "<Child><Id>SYN1</Id><Plan><Start>2026-01-02</Start></Plan><Plan/></Child>" +
        "<Child><Id> SYN2 </Id></Child></Children></Message>",
    );
    expect(records.map(({ node }) => plainNode(node))).toEqual([
      ["Child", ["Id", "SYN1"], ["Plan", ["Start", "2026-01-02"]], ["Plan", ""]],
      ["Child", ["Id", " SYN2 "]],
    ]);
    expect(records.map(({ path, number }) => [path, number])).toEqual([
      ["/Message/Children/Child", 1],
      ["/Message/Children/Child", 2],
    ]);
    expect(records[0]?.outer.get("/Message/Header/Year")).toBe("2026");
  });

  test("takes CDATA as text, and a comment in the middle of a value as nothing", async () => {
    const [record] = await read(
      child("<Id>C10<!-- x -->01</Id><Note><![CDATA[</Note>&amp;]]></Note>"),
    );
    expect(plainOf(record)).toEqual(["Child", ["Id", "C1001"], ["Note", "</Note>&amp;"]]);
  });

  test("resolves the five entities and numbered characters, and no other", async () => {
    const [record] = await read(child("<Id>&lt;&gt;&amp;&apos;&quot;&#233;&#xe9;</Id>"));
    expect(record?.node.children[0]?.text).toBe("<>&'\"éé");
    expect(await refusal(child("<Id>&nbsp;</Id>"))).toBe("xml-syntax at row 1");
  });

  test("leaves prefixes and namespaces out of names", async () => {
    const [record] = await read(
      '<x:Message xmlns:x="urn:a" xmlns="urn:b"><x:Children><Child><x:Id>1</x:Id></Child></x:Children></x:Message>',
    );
    expect(plainOf(record)).toEqual(["Child", ["Id", "1"]]);
  });

  test("leaves out what somebody wrote between elements", async () => {
    const [record] = await read(child("<Id>1</Id>stray<Sex>2</Sex>"));
    expect(plainOf(record)).toEqual(["Child", ["Id", "1"], ["Sex", "2"]]);
  });

  test("gives the same records wherever the bytes are cut", async () => {
    const content = `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n${child("<Id>é&amp;</Id><Plan><Start>€</Start></Plan>")}`;
    const whole = await read(content, 10_000);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await read(content, size)).toEqual(whole);
      }),
    );
  });
});

describe("a file is refused", () => {
  const deep = (levels: number): string => `${"<a>".repeat(levels)}${"</a>".repeat(levels)}`;

  test.each([
    ["for a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "doctype"],
    ["for a tag that nothing opened", `${child("")}</a>`, "xml-syntax"],
    ["for tags that cross", child("<a><b></a></b>"), "xml-syntax at row 1"],
    ["for two roots", "<a/><b/>", "xml-syntax"],
    ["for text outside the root", "<a/>b", "xml-syntax"],
    ["for an attribute twice", '<a b="1" b="2"/>', "xml-syntax"],
    ["where it ends too soon", "<Message><Children><Child><Id>1</Id></Child>", "proof-failed"],
    ["where it ends in a record", "<Message><Children><Child><Id>1", "proof-failed at row 1"],
    ["when it is empty", "", "proof-failed"],
    ["for another encoding", '<?xml version="1.0" encoding="utf-16"?><a/>', "encoding-undeclared"],
    ["for nesting too deep", deep(33), "depth"],
    ["for a name too long", `<${"a".repeat(129)}/>`, "size"],
    ["for an attribute too long", `<a b="${"c".repeat(8193)}"/>`, "size"],
    [
      "for too many attributes",
      `<a ${Array.from({ length: 33 }, (_, n) => `a${n}="1"`).join(" ")}/>`,
      "size",
    ],
    ["for text too long", child(`<Id>${"c".repeat(65_537)}</Id>`), "size at row 1"],
  ])("%s", async (_, content, message) => {
    expect(await refusal(content, 4096)).toBe(message);
  });

  test.each([
    ["depth", deep(32)],
    ["a name", `<${"a".repeat(128)}/>`],
    ["an attribute", `<a b="${"c".repeat(8192)}"/>`],
    ["text", child(`<Id>${"c".repeat(65_536)}</Id>`)],
  ])("but not for %s at the limit", async (_, content) => {
    await expect(read(content, 4096)).resolves.toBeDefined();
  });

  test("for bytes that are not UTF-8", async () => {
    expect(await refusal(new Uint8Array([0x3c, 0x61, 0x3e, 0xe9, 0x3c]))).toBe(
      "encoding-undeclared",
    );
  });

  test("for an attribute that never ends, before it is held in memory", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('<a b="');
      for (;;) {
        given += 65_536;
        yield new Uint8Array(65_536).fill(0x63);
      }
    }
    const reading = readXml(endless(), PATHS).next();
    await expect(reading).rejects.toThrow("size");
    expect(given).toBeLessThan(1_000_000);
  });

  test("for a record larger than the limit", async () => {
    const limits = { ...textLimits, recordLength: 100 };
    const content = child("<Id>1234567890</Id>".repeat(10));
    const reading = readXml(inChunks(new TextEncoder().encode(content), 50), PATHS, limits).next();
    await expect(reading).rejects.toThrow("size at row 1");
  });
});
