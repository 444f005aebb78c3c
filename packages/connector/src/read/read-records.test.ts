import { describe, expect, test } from "vitest";
import { formTables } from "../form-map/form-tables.js";
import { ssda903Tables } from "../mapping/ssda903/index.js";
import type { TableMapping } from "../mapping/table.js";
import { memorySource } from "../testing/memory-source.js";
import { readExtract } from "./read-extract.js";

const id = (from: string) => ({ as: "id", from }) as const;
const day = (from: string) => ({ as: "date", from, notBefore: "1990-01-01" }) as const;

const contacts: TableMapping = {
  source: "contacts",
  title: "contacts",
  version: "1",
  columns: ["contact", "child", "at"],
  required: ["contact", "child"],
  nested: [{ record: "/" }, { record: "/feed/contact" }],
  streams: [
    {
      entity: "contact",
      sameKey: "collide",
      fields: {
        contactKey: id("contact"),
        personKey: id("child"),
        at: { ...day("at"), isRequired: true },
      },
    },
  ],
};

const referrals: TableMapping = {
  source: "census-referral",
  title: "census referrals",
  version: "1",
  columns: ["Id", "Details/Referred"],
  required: ["Id"],
  nested: [{ record: "/Message/Child", at: "Details" }],
  streams: [
    {
      entity: "referral",
      sameKey: "collide",
      fields: {
        referralKey: { as: "naturalKey", parts: [id("Id"), day("Details/Referred")] },
        personKey: id("Id"),
        received: { ...day("Details/Referred"), isRequired: true },
      },
    },
  ],
};

const people: TableMapping = {
  source: "census-person",
  title: "census children",
  version: "1",
  columns: ["Id", "Ids/Born"],
  required: ["Id"],
  nested: [{ record: "/Message/Child" }],
  streams: [
    {
      entity: "person",
      sameKey: "agree",
      fields: {
        personKey: id("Id"),
        birth: { ...day("Ids/Born"), notBefore: "1900-01-01" },
        birthCertainty: { as: "constant", value: { code: "known", raw: null } },
      },
    },
  ],
};

const TABLES = [contacts, referrals, people, ...ssda903Tables({ endIsReturn: false })];

const NO_FORMS = formTables({ version: "1", blank: [], forms: [], tests: [] });

/** What each table of a file gave: rows kept, rows held back with their reasons. */
async function told(name: string, text: string) {
  const { readings } = await readExtract(
    await memorySource({ [name]: text }).files(),
    TABLES,
    NO_FORMS,
    "utf-8",
  );
  return readings.map((one) => {
    if (one.kind !== "read") return one.kind === "refused" ? `${one.code} ${one.row}` : one.kind;
    const [stream] = one.streams;
    const held = stream?.held.map(({ row, heldBack }) => `${row} ${heldBack.reason}`) ?? [];
    return { table: one.table.source, kept: stream?.kept.map(({ row }) => row), held };
  });
}

describe("a nested file", () => {
  const census = (children: string) => `<Message>${children}</Message>`;

  test("feeds every table that stands at a record's place, in one pass", async () => {
    const text = census(
      "<Child><Id>SYN1</Id><Details><Referred>2026-01-02</Referred></Details><Details><Referred>2026-02-31</Referred></Details></Child>" +
        "<Child><Id/><Details><Referred>2026-03-01</Referred></Details></Child>",
    );
    expect(await told("census.xml", text)).toEqual([
      { table: "census-referral", kept: [1], held: ["2 date-invalid", "3 key-missing"] },
      { table: "census-person", kept: [1], held: ["2 key-missing"] },
    ]);
  });

  test("is known by the names of its fields, wherever a record leaves some out", async () => {
    const text = '[{},{"child":"SYN1","contact":"K1","at":"2026-01-02"},{"child":"SYN2"}]';
    expect(await told("contacts.json", text)).toEqual([
      { table: "contacts", kept: [2], held: ["1 key-missing", "3 key-missing"] },
    ]);
    const xml = "<feed><contact><contact>K1</contact><child>SYN1</child></contact></feed>";
    expect(await told("contacts.xml", xml)).toEqual([
      { table: "contacts", kept: [], held: ["1 required-missing"] },
    ]);
  });

  test("is none of ours where no record is", async () => {
    expect(await told("other.json", '[{"a":1},{"b":2}]')).toEqual(["not-recognised"]);
    expect(await told("other.xml", "<a><b/></a>")).toEqual(["not-recognised"]);
  });

  test("holds back an identifier that is a number, and a value that is none", async () => {
    const text =
      '[{"child":1,"contact":"K1","at":"2026-01-02"},{"child":"SYN1","contact":"K2","at":["2026-01-02","2026-01-03"]}]';
    expect(await told("contacts.json", text)).toEqual([
      { table: "contacts", kept: [], held: ["1 type-invalid", "2 date-invalid"] },
    ]);
  });

  test("is refused as a whole where it breaks off, and names the record", async () => {
    const text = census("<Child><Id>SYN1</Id></Child><Child><Id>SYN2");
    expect(await told("census.xml", text.replace("</Message>", ""))).toEqual(["proof-failed 2"]);
  });
});

test("a file is what its bytes say, never what its name says", async () => {
  expect(await told("book.csv", "PK\u0003\u0004rest")).toEqual(["file-type null"]);
  expect(await told("census.csv", "<a/>")).toEqual(["not-recognised"]);
});
