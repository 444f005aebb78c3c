import { describe, expect, test } from "vitest";
import { countedRows } from "./counted-rows.mjs";
import { shortfalls } from "./judge.mjs";

const reasonMap = {
  "id.": "id-mangled",
  "xml.doctype": "doctype",
  "xml.": "xml-syntax",
  "zip.": "size or container",
};

const nothing = { stored: [], held: [], refusals: [] };
const refused = (...refusals) => ({ ...nothing, refusals });
const stored = (...rows) => ({
  ...nothing,
  stored: rows.map((data, index) => ({ row: index + 1, data, flags: [] })),
});

const judge = (required, got) => shortfalls(required, got, reasonMap);

describe("a file that must be refused", () => {
  const required = { outcome: "reject-file", reason: "xml.doctype.internal", stored: 0 };

  test("is, by the code of the longest beginning of its reason", () => {
    expect(judge(required, refused("doctype"))).toEqual([]);
    expect(judge(required, refused("xml-syntax"))).toEqual([
      "refused with doctype, not xml-syntax",
    ]);
    expect(judge({ outcome: "reject-file", reason: "zip.slip" }, refused("container"))).toEqual([]);
  });

  test("falls short where something of it was stored all the same", () => {
    const got = { ...stored({ child_id: "C1" }), refusals: ["doctype"] };
    expect(judge(required, got)).toEqual(["nothing stored, not 1 rows"]);
  });
});

describe("a file that must be read", () => {
  test("has its rows, its values and its marks", () => {
    const required = {
      outcome: "accept",
      stored: 1,
      values: [
        { row: 1, column: "note", value: " =1" },
        { row: 1, column: "missing_from", value: "2026-02-11" },
      ],
      flags: [{ row: 1, flag: "fold-gap" }],
    };
    const data = { note: " =1", missing_from: { p: "date", v: "2026-02-11" } };
    const got = { ...nothing, stored: [{ row: 1, data, flags: ["fold-gap"] }] };
    expect(judge(required, got)).toEqual([]);
    expect(judge(required, stored({ note: "=1", missing_from: data.missing_from }))).toEqual([
      "note of row 1 read back as given",
      "row 1 marked fold-gap, not at all",
    ]);
    expect(judge(required, refused("size"))).toContain("read, not refused with size");
  });

  test("holds back the rows that it names, for their reason and column", () => {
    const required = {
      outcome: "quarantine-rows",
      quarantined: [{ row: 2, reason: "id.character", column: "child_id" }],
    };
    const held = (reason, ...columns) => ({ ...nothing, held: [{ row: 2, reason, columns }] });
    expect(judge(required, held("id-mangled", "child_id"))).toEqual([]);
    expect(judge(required, held("date-invalid", "note"))).toEqual([
      "row 2 held back for id-mangled, not date-invalid",
      "row 2 held back for child_id, not note",
    ]);
    expect(judge(required, nothing)).toEqual(["row 2 held back"]);
  });
});

test("a reason that is a mark is met by a row that is kept with it", () => {
  const required = { outcome: "quarantine-rows", quarantined: [{ row: 1, reason: "date.order" }] };
  const got = { ...nothing, stored: [{ row: 1, data: {}, flags: ["order-invalid"] }] };
  const map = { ...reasonMap, "date.order": "order-invalid (flag)" };
  expect(shortfalls(required, got, map)).toEqual([]);
  expect(shortfalls(required, stored({}), map)).toEqual(["row 1 held back"]);
});

describe("an alternative in words", () => {
  test.each([
    ["accept with 2 rows when it is declared", stored({}, {})],
    ["reject-file with reason 'id.sheet'", refused("id-mangled")],
    [
      "quarantine row 1 with reason id.nonexistent",
      { ...nothing, held: [{ row: 1, reason: "id-mangled", columns: [] }] },
    ],
  ])("is as good: %s", (or, got) => {
    expect(judge({ outcome: "reject-file", reason: "xml.doctype", or }, got)).toEqual([]);
  });
});

test("whatever a manifest allows, a value that must not be stored is not", () => {
  const required = { outcome: "accept", mustNot: ["C1050 stored", '"Infinity" stored'] };
  expect(judge(required, stored({ child_id: "C1050" }))).toEqual(["C1050 not stored"]);
  expect(judge({ outcome: "accept" }, stored({ note: "a\ufffdb" }))).toEqual([
    "no replacement character stored",
  ]);
});

describe("rows are counted from 1 after the header", () => {
  const row = (number) => ({ row: number, data: {}, flags: [] });

  test("over blank lines and line breaks in a text file", () => {
    const got = { ...nothing, stored: [row(2), row(7)], held: [row(4)], read: 3 };
    const counted = countedRows(got, "feed.csv");
    expect(counted.stored.map((one) => one.row)).toEqual([1, 3]);
    expect(counted.held.map((one) => one.row)).toEqual([2]);
  });

  test("as the connector itself counts them in a nested file", () => {
    const got = { ...nothing, stored: [row(2)], read: 2 };
    expect(countedRows(got, "feed.xml").stored[0].row).toBe(2);
  });

  test("as lines where a row came to nothing new", () => {
    const got = { ...nothing, stored: [row(3)], read: 2 };
    expect(countedRows(got, "feed.csv").stored[0].row).toBe(2);
  });
});
