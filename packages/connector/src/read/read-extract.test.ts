import { describe, expect, test } from "vitest";
import { formTables } from "../form-map/form-tables.js";
import type { FileRow } from "../formats/file-row.js";
import type { TableMapping } from "../mapping/table.js";
import { memorySource } from "../testing/memory-source.js";
import { permutations } from "../testing/permutations.js";
import { readExtract } from "./read-extract.js";
import { readFile } from "./read-file.js";
import type { FileReading, TableRead } from "./reading.js";
import { wholeReading } from "./reading-options.js";
import type { Sheet, SourceFile } from "./source.js";

const DAY = { as: "date", notBefore: "1990-01-01" } as const;

const people: TableMapping = {
  source: "warehouse-person",
  title: "persons of a warehouse",
  version: "1",
  columns: ["PERSON_NO", "LEGACY", "STATUS"],
  required: ["PERSON_NO", "LEGACY"],
  givesAliases: [{ scheme: "warehouse", from: "PERSON_NO", value: { as: "id", from: "LEGACY" } }],
  leftOutWhen: [{ column: "STATUS", is: ["test"] }],
  streams: [
    {
      entity: "person",
      sameKey: "agree",
      fields: {
        personKey: { as: "id", from: "LEGACY" },
        birthCertainty: { as: "constant", value: { code: "unknown", raw: null } },
      },
    },
  ],
};

const contacts: TableMapping = {
  source: "warehouse-contact",
  title: "contacts of a warehouse",
  version: "1",
  columns: ["CONTACT_NO", "PERSON_NO", "RECEIVED"],
  required: ["CONTACT_NO", "PERSON_NO"],
  otherHeadings: { RECEIVED: ["Date received"] },
  streams: [
    {
      entity: "contact",
      sameKey: "collide",
      fields: {
        contactKey: { as: "id", from: "CONTACT_NO" },
        personKey: { as: "alias", from: "PERSON_NO", scheme: "warehouse", isRequired: true },
        at: { ...DAY, from: "RECEIVED", isRequired: true },
      },
    },
  ],
};

const TABLES = [people, contacts];
const NO_FORMS = formTables({ version: "1", blank: [], forms: [], tests: [] });
const PEOPLE = "PERSON_NO,LEGACY,STATUS\n1,SYN1,open\n2,SYN2,Test\n";
const CONTACTS = "CONTACT_NO,PERSON_NO,Date  Received\nK1,1,01/02/2026\nK2,2,01/02/2026\n";

async function readingsOf(files: Readonly<Record<string, string>>): Promise<readonly TableRead[]> {
  const { readings } = await readExtract(
    await memorySource(files).files(),
    TABLES,
    NO_FORMS,
    "utf-8",
  );
  return readings.filter((one): one is TableRead => one.kind === "read");
}

describe("an extract whose tables name one another's records by warehouse keys", () => {
  test.each([
    ["after them", { "a.csv": PEOPLE, "b.csv": CONTACTS }],
    ["before them", { "a.csv": CONTACTS, "b.csv": PEOPLE }],
  ])("is the same where the file stands %s", async (_, files) => {
    const contact = (await readingsOf(files)).find(({ table }) => table === contacts);
    const [stream] = contact?.streams ?? [];
    expect(stream?.kept.map(({ record }) => record)).toMatchObject([
      { contactKey: "K1", personKey: "SYN1", at: { v: "2026-02-01" } },
    ]);
    expect(stream?.held.map(({ row, heldBack }) => [row, heldBack.reason])).toEqual([
      [3, "parent-unknown-and-required"],
    ]);
  });

  test("a row that the mapping leaves out is counted, and gives no key", async () => {
    const [person] = await readingsOf({ "a.csv": PEOPLE });
    expect(person?.streams[0]).toMatchObject({ leftOut: 1, kept: [{ row: 2 }], held: [] });
  });

  test("a key that two records claim stands for neither", async () => {
    const twice = `${PEOPLE}1,SYN3,open\n`;
    const read = await readingsOf({ "a.csv": twice, "b.csv": CONTACTS });
    expect(read.at(-1)?.streams[0]?.kept).toEqual([]);
  });

  test("joins nothing by a key that two children share, in every order of its files", async () => {
    const twice = [
      "PERSON_NO,LEGACY\n1,SYN1\n",
      "PERSON_NO,LEGACY\n1,SYN2\n",
      "CONTACT_NO,PERSON_NO,RECEIVED\nK1,1,01/02/2026\n",
    ];
    for (const texts of permutations(twice)) {
      const named = Object.fromEntries(texts.map((text, index) => [`${index}.csv`, text]));
      const contact = (await readingsOf(named)).find(({ table }) => table === contacts);
      expect(contact?.streams[0]?.kept).toEqual([]);
      expect(contact?.streams[0]?.held).toHaveLength(1);
    }
  });
});

test("a table of more rows than are held is refused, and the place is told", async () => {
  const [file] = await memorySource({ "a.csv": `${PEOPLE}3,SYN3,open\n` }).files();
  if (file === undefined) throw new Error("one file");
  const reading = wholeReading(TABLES, "utf-8");
  expect(await readFile(file, { ...reading, mostRows: 3 })).toMatchObject([
    { kind: "read", rows: 3 },
  ]);
  expect(await readFile(file, { ...reading, mostRows: 2 })).toMatchObject([
    { kind: "refused", code: "size", row: 4, tables: [people] },
  ]);
  const nested = { ...people, nested: [{ record: "/" }] };
  const records = '[{"PERSON_NO":"1","LEGACY":"A"},{"PERSON_NO":"2","LEGACY":"B"}]';
  const [list] = await memorySource({ "a.json": records }).files();
  if (list === undefined) throw new Error("one file");
  const ofLists = wholeReading([nested], "utf-8");
  expect(await readFile(list, { ...ofLists, mostRows: 2 })).toMatchObject([{ rows: 2 }]);
  expect(await readFile(list, { ...ofLists, mostRows: 1 })).toMatchObject([
    { kind: "refused", code: "size", row: 2 },
  ]);
});

describe("a workbook", () => {
  async function* rowsOf(text: string): AsyncGenerator<FileRow> {
    let row = 0;
    for (const line of text.trim().split("\n")) {
      row += 1;
      yield { row, cells: line.split(","), facts: [] };
    }
  }

  function workbook(sheets: Readonly<Record<string, string>>): SourceFile {
    async function* open(): AsyncGenerator<Sheet> {
      for (const [name, text] of Object.entries(sheets)) yield { name, rows: rowsOf(text) };
    }
    return { name: "book.xlsx", sha256: "00", bytes: () => rowsOf("") as never, sheets: open };
  }

  const read = async (sheets: Readonly<Record<string, string>>, tables = TABLES) =>
    (await readExtract([workbook(sheets)], tables, NO_FORMS, "utf-8")).readings;

  const told = (readings: readonly FileReading[]) =>
    readings.map((one) =>
      one.kind === "read"
        ? `${one.table.source} on sheet ${one.sheet}`
        : one.kind === "refused"
          ? one.code
          : `sheet ${one.sheet} not recognised`,
    );

  test("gives each sheet that is a table, and says which is none", async () => {
    const readings = await read({ Notes: "a,b\n", Contacts: CONTACTS, People: PEOPLE });
    expect(told(readings)).toEqual([
      "sheet 1 not recognised",
      "warehouse-contact on sheet 2",
      "warehouse-person on sheet 3",
    ]);
  });

  test("gives a table that names its sheet from that sheet alone", async () => {
    const named = { ...people, sheet: "Now" };
    const readings = await read({ Now: PEOPLE, Old: PEOPLE }, [named]);
    expect(told(readings)).toEqual(["warehouse-person on sheet 1", "sheet 2 not recognised"]);
  });

  test("is refused where a table that names its sheet stands on another alone", async () => {
    const named = { ...people, sheet: "Now" };
    expect(told(await read({ Old: PEOPLE }, [named]))).toEqual(["workbook"]);
  });

  test("is refused where two sheets have one header, for nobody can say which is meant", async () => {
    expect(told(await read({ Now: PEOPLE, Old: PEOPLE }))).toEqual(["workbook"]);
  });
});
