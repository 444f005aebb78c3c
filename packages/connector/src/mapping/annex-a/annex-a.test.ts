import { describe, expect, test } from "vitest";
import type { FileRow } from "../../formats/file-row.js";
import type { Source } from "../../read/source.js";
import { readAll } from "../../testing/read-all.js";
import { recordsOf } from "../../testing/records-of.js";
import { annexATables } from "./index.js";

type Cells = Readonly<Record<string, string>>;

async function* rowsOf(
  headings: readonly string[],
  rows: readonly Cells[],
): AsyncGenerator<FileRow> {
  yield { row: 1, cells: headings, facts: [] };
  let row = 1;
  for (const cells of rows) {
    row += 1;
    yield { row, cells: headings.map((heading) => cells[heading] ?? ""), facts: [] };
  }
}

/** A workbook with one list of Annex A, on its sheet, under headings changed as given. */
function workbook(
  number: number,
  rows: readonly Cells[],
  change = (heading: string) => heading,
): Source {
  const table = annexATables.find(({ sheet }) => sheet === `List ${number}`);
  const columns = table?.columns ?? [];
  const changed = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([heading, cell]) => [change(heading), cell])),
  );
  const file = {
    name: "annex-a.xlsx",
    sha256: "00",
    bytes: () => rowsOf([], []) as never,
    async *sheets() {
      yield { name: `List ${number}`, rows: rowsOf(columns.map(change), changed) };
    },
  };
  return { files: async () => [file] };
}

const child = {
  "Child Unique ID": "SYN1",
  Gender: "b) Female",
  Ethnicity: "a) White",
  "Date of Birth": "2010-02-01",
};

const dataOf = async (source: Source, stream: string) =>
  recordsOf(await readAll(source), stream).map(({ data }) => data);

describe("the lists of Annex A", () => {
  test("each say who the child is", async () => {
    const source = workbook(1, [
      { ...child, "Date of Contact": "2026-01-02", "Contact Source": "g) Police" },
    ]);
    expect(await dataOf(source, "annex-a-list-1.person")).toMatchObject([
      { personKey: "SYN1", birth: { v: "2010-02-01" }, sex: { code: "F", raw: "b) Female" } },
    ]);
    expect(await dataOf(source, "annex-a-list-1.contact")).toMatchObject([
      { at: { p: "date", v: "2026-01-02" }, source: { code: "g) Police" } },
    ]);
  });

  test("trap 12: codes carry the letter of their list, or do not", async () => {
    const seen = async (answer: string) => {
      const row = {
        ...child,
        "Continuous Assessment Start Date": "2026-01-02",
        "Child Seen During Continuous Assessment": answer,
      };
      const [data] = await dataOf(workbook(4, [row]), "annex-a-list-4.assessment");
      return data?.["childSeen"];
    };
    expect(await Promise.all(["a) Yes", "YES", "y", "b) No", ""].map(seen))).toEqual([
      "yes",
      "yes",
      "yes",
      "no",
      "unknown",
    ]);
  });

  test("trap 12: headings differ in case, blanks and marks, and in nothing else", async () => {
    const row = { ...child, "Date Started to be Looked After": "2026-01-02" };
    const loud = workbook(
      8,
      [row],
      (heading) => ` ${heading.toUpperCase().replaceAll("'", "\u2019")}`,
    );
    expect(await dataOf(loud, "annex-a-list-8.cla_period")).toMatchObject([
      { personKey: "SYN1", started: { v: "2026-01-02" }, ended: null },
    ]);
    const other = workbook(8, [row], (heading) => `${heading} please`);
    expect(await dataOf(other, "annex-a-list-8.cla_period")).toEqual([]);
  });

  test("a worker is a name that nobody has linked", async () => {
    const row = { ...child, "Date of Referral": "2026-01-02", "Allocated Worker": "Syllable Duty" };
    expect(await dataOf(workbook(3, [row]), "annex-a-list-3.referral")).toMatchObject([
      { workerRef: { kind: "name", value: "Syllable Duty" } },
    ]);
  });

  test("a last visit and a latest review are records only where there was one", async () => {
    const since = { "Child Protection Plan Start Date": "2026-01-02" };
    const rows = [
      { ...child, ...since },
      {
        ...child,
        "Child Unique ID": "SYN2",
        ...since,
        "Date of the Last Statutory Visit": "2026-02-02",
        "Was the Child Seen Alone?": "a) Yes",
      },
    ];
    expect(await dataOf(workbook(7, rows), "annex-a-list-7.visit")).toMatchObject([
      { personKey: "SYN2", at: { v: "2026-02-02" }, seenAlone: "yes" },
    ]);
    expect(await dataOf(workbook(7, rows), "annex-a-list-7.meeting")).toEqual([]);
    expect(await dataOf(workbook(7, rows), "annex-a-list-7.plan")).toHaveLength(2);
  });
});
