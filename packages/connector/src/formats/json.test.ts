import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainNode } from "../testing/plain-node.js";
import { readJson } from "./json.js";
import { textLimits } from "./limits.js";
import { FileRefusal } from "./refusal.js";
import type { TreeRecord } from "./tree-record.js";

const ROOT = new Set(["/"]);

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(
  content: string | Uint8Array,
  { paths = ROOT, size = 5, limits = textLimits } = {},
): Promise<readonly TreeRecord[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const records: TreeRecord[] = [];
  for await (const record of readJson(inChunks(bytes, size), paths, limits)) records.push(record);
  return records;
}

async function refusal(...given: Parameters<typeof read>): Promise<string> {
  const error = await read(...given).catch((caught: unknown) => caught);
  if (!(error instanceof FileRefusal)) throw new Error("the file was not refused");
  return error.message;
}

const nodes = (records: readonly TreeRecord[]) => records.map(({ node }) => plainNode(node));

describe("reading JSON", () => {
  test("gives each object of a list as a record", async () => {
    const records = await read('[{"id":"SYN1","plan":{"start":"2026-01-02"}},{"id":"SYN2"}]');
    expect(nodes(records)).toEqual([
      ["", ["id", "SYN1"], ["plan", ["start", "2026-01-02"]]],
      ["", ["id", "SYN2"]],
    ]);
    expect(records.map(({ path, number }) => [path, number])).toEqual([
      ["/", 1],
      ["/", 2],
    ]);
  });

  test("gives the lists of an object by their paths, with what stands outside", async () => {
    const paths = new Set(["/", "/ssd_person", "/ssd_missing"]);
    const records = await read(
      '{"made":"2026-11-24","ssd_person":[{"a":"1"}],"ssd_missing":[{"b":"2"},{"b":"3"}],"rest":[{"c":1}]}',
      { paths },
    );
    expect(records.map(({ path, number, node }) => [path, number, plainNode(node)])).toEqual([
      ["/ssd_person", 1, ["ssd_person", ["a", "1"]]],
      ["/ssd_missing", 1, ["ssd_missing", ["b", "2"]]],
      ["/ssd_missing", 2, ["ssd_missing", ["b", "3"]]],
    ]);
    expect(records[0]?.outer.get("/made")).toBe("2026-11-24");
  });

  test("takes one object for one record, where none of its properties leads to records", async () => {
    const records = await read('{"id":"SYN1","plans":[{"start":"a"}]}', {
      paths: new Set(["/", "/children"]),
    });
    expect(nodes(records)).toEqual([["", ["id", "SYN1"], ["plans", ["start", "a"]]]]);
  });

  test("gives a list within a record as nodes of the list's name, and an empty one as none", async () => {
    const records = await read('[{"codes":["A","B"],"none":[],"plans":[{"s":"1"},{"s":"2"}]}]');
    expect(nodes(records)).toEqual([
      ["", ["codes", "A"], ["codes", "B"], ["plans", ["s", "1"]], ["plans", ["s", "2"]]],
    ]);
  });

  test("keeps numbers as written, null as blank, and truth as a word", async () => {
    expect(nodes(await read('[{"a":1.50,"b":-2e3,"c":null,"d":true,"e":false,"f":""}]'))).toEqual([
      [
        "",
        ["a number", "1.50"],
        ["b number", "-2e3"],
        ["c", ""],
        ["d", "true"],
        ["e", "false"],
        ["f", ""],
      ],
    ]);
  });

  test("says which values cannot be taken at their word", async () => {
    const records = await read(
      String.raw`[{"a":1e999,"b":9007199254740993,"c":0.1234567890123456789012345678901234,"d":"x\ud800","e":"1","e":"2","f":[["1"]],"g":9007199254740991}]`,
    );
    expect(nodes(records)).toEqual([
      [
        "",
        ["a number-unsafe", "1e999"],
        ["b number-unsafe", "9007199254740993"],
        ["c number-unsafe", "0.1234567890123456789012345678901234"],
        ["d surrogate", "x\ud800"],
        ["e", "1"],
        ["e repeated", "2"],
        ["f unreadable", ["f unreadable", "1"]],
        ["g number", "9007199254740991"],
      ],
    ]);
  });

  test("gives an item that is no object as a record without fields", async () => {
    expect(nodes(await read('["x",null]'))).toEqual([
      ["", "x"],
      ["", ""],
    ]);
  });

  test("agrees with JSON.parse on every string and number, wherever the bytes are cut", async () => {
    const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer());
    await fc.assert(
      fc.asyncProperty(fc.array(value), fc.integer({ min: 1, max: 30 }), async (values, size) => {
        const text = JSON.stringify([{ v: values }], null, 1);
        const [record] = await read(text, { size });
        const got = record?.node.children.map((node) => node.text) ?? [];
        expect(got).toEqual(values.map(String));
      }),
    );
  });
});

describe("a file is refused", () => {
  const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

  test.each([
    ["for a word that is none of JSON's", '[{"a":NaN}]', "json-syntax"],
    ["for a comma before the end of an object", '[{"a":1,}]', "json-syntax at row 1"],
    ["for a comma before the end of a list", "[1,]", "json-syntax"],
    ["for a name without a value", '[{"a"}]', "json-syntax at row 1"],
    ["for a value without a name", "[{1}]", "json-syntax at row 1"],
    ["for two values without a comma", '[{"a":1 "b":2}]', "json-syntax at row 1"],
    ["for brackets that cross", '[{"a":1]}', "json-syntax at row 1"],
    ["for a comment", "[1 /* x */]", "json-syntax"],
    ["for single marks", "[{'a':1}]", "json-syntax"],
    ["for a number with a zero before it", '[{"a":01}]', "json-syntax"],
    ["for a control character in a string", '[{"a":"\u0001"}]', "json-syntax"],
    ["for an escape that is none", String.raw`[{"a":"\x41"}]`, "json-syntax"],
    ["for anything after its end", "[] []", "json-syntax"],
    ["for a name that reaches behind an object", '[{"__proto__":{"a":1}}]', "json-syntax at row 1"],
    ["for a name twice outside any record", '{"made":1,"made":2}', "duplicate-json-key"],
    ["where it ends in a record", '[{"a":1},{"a":', "proof-failed at row 2"],
    ["where it ends in a string", '[{"a":"b', "proof-failed"],
    ["where its list does not end", '[{"a":1}', "proof-failed"],
    ["when it is empty", " ", "proof-failed"],
    ["for nesting too deep", deep(65), "depth"],
    ["for a string too long", `[{"a":"${"b".repeat(262_145)}"}]`, "size at row 1"],
  ])("%s", async (_, content, message) => {
    const paths = content.startsWith("{") ? new Set(["/made"]) : ROOT;
    expect(await refusal(content, { size: 4096, paths })).toBe(message);
  });

  test("but not for nesting or a string at the limit", async () => {
    await expect(read(deep(64), { size: 4096 })).resolves.toEqual([]);
    const long = `[{"a":"${"b".repeat(262_144)}"}]`;
    await expect(read(long, { size: 4096 })).resolves.toHaveLength(1);
  });

  test("for a record larger than the limit, and by its count", async () => {
    const limits = { ...textLimits, recordLength: 20 };
    const content = '[{"a":"12345"},{"a":"1234567890","b":"1234567890"}]';
    expect(await refusal(content, { limits })).toBe("size at row 2");
  });
});
