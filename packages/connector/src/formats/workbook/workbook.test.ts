import { describe, expect, test } from "vitest";
import { type WorkbookText, workbookParts } from "../../testing/workbook-file.js";
import type { FileRow } from "../file-row.js";
import { FileRefusal } from "../refusal.js";
import { showsOf } from "./number-format.js";
import type { Parts } from "./part.js";
import { serialTime } from "./serial-time.js";
import { sheetRows } from "./sheet-rows.js";
import { readWorkbook } from "./workbook.js";

function parts(text: WorkbookText): Parts {
  const all = workbookParts(text);
  return {
    names: Object.keys(all),
    async *bytes(name) {
      const bytes = new TextEncoder().encode(all[name] ?? "");
      for (let at = 0; at < bytes.length; at += 11) yield bytes.subarray(at, at + 11);
    },
  };
}

async function read(text: WorkbookText, name = "missing"): Promise<readonly FileRow[]> {
  const all = parts(text);
  const workbook = await readWorkbook(all);
  const part = workbook.sheets.find((sheet) => sheet.name === name)?.part ?? "";
  const rows: FileRow[] = [];
  for await (const row of sheetRows(all, part, workbook)) rows.push(row);
  return rows;
}

async function refusal(text: WorkbookText): Promise<string> {
  const error = await read(text).catch((caught: unknown) => caught);
  if (!(error instanceof FileRefusal)) throw new Error("the workbook was not refused");
  return error.message;
}

const cell = (r: string, value: string, more = "") => `<c r="${r}" ${more}><v>${value}</v></c>`;
const inline = (r: string, text: string) => `<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (r: number, ...cells: readonly string[]) => `<row r="${r}">${cells.join("")}</row>`;
const sheet = (...rows: readonly string[]): WorkbookText => ({
  sheets: { missing: rows.join("") },
});

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>';

describe("the rows of a sheet", () => {
  test("have their physical numbers, and pass over blank ones", async () => {
    const rows = await read(
      sheet(
        row(1, inline("A1", "a"), inline("B1", "b")),
        row(2, inline("A2", " ")),
        row(5, inline("B5", "x")),
      ),
    );
    expect(rows).toEqual([
      { row: 1, cells: ["a", "b"], facts: [] },
      { row: 5, cells: ["", "x"], facts: [] },
    ]);
  });

  test("are as wide as the first, and wider only where something stands beyond it", async () => {
    const rows = await read(
      sheet(
        row(1, inline("A1", "a"), inline("B1", "b"), inline("C1", "")),
        row(2, inline("A2", "1"), inline("D2", "")),
        row(3, inline("A3", "1"), inline("C3", "beyond")),
      ),
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", ""],
      ["1", "", "beyond"],
    ]);
  });

  test("say what a cell is besides its text", async () => {
    const [one] = await read({
      ...sheet(
        row(
          1,
          cell("A1", "0", 't="s"'),
          cell("B1", "1234"),
          cell("C1", "123456789012345680"),
          cell("D1", "0.1"),
          cell("E1", "1", 't="b"'),
          cell("F1", "#REF!", 't="e"'),
          '<c r="G1" t="str"><f>A1&amp;"x"</f><v>ax</v></c>',
          cell("H1", "1", 't="s"'),
          cell("I1", "2.9999999999999999E-2"),
        ),
      ),
      strings: "<si><t>na</t><r><t>me</t></r><rPh><t>reading</t></rPh></si>",
    });
    expect(one).toEqual({
      row: 1,
      cells: ["name", "1234", "123456789012345680", "0.1", "true", "", "ax", "", "0.03"],
      facts: [
        { index: 1, is: "number-cell" },
        { index: 2, is: "number-imprecise" },
        { index: 3, is: "number-cell" },
        { index: 5, is: "unreadable" },
        { index: 6, is: "formula" },
        { index: 7, is: "unreadable" },
        { index: 8, is: "number-cell" },
      ],
    });
  });

  test("are times where the cell's style shows one, counted from the workbook's own epoch", async () => {
    const cells = row(1, cell("A1", "46064.753472222219", 's="1"'), cell("B1", "46064", 's="2"'));
    const [from1900] = await read({ ...sheet(cells), styles: STYLES });
    expect(from1900?.cells).toEqual(["2026-02-11 18:05:00", "2026-02-11"]);
    const [from1904] = await read({
      ...sheet(row(1, cell("A1", "44602", 's="1"'))),
      styles: STYLES,
      properties: '<workbookPr date1904="1"/>',
    });
    expect(from1904?.cells).toEqual(["2026-02-11"]);
  });
});

// Published examples: 1 January 1900 is 1, 1 March 1900 is 61, 1 January 2008 is 39448.
test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, null],
  [61, "1900-03-01"],
  [39_448, "2008-01-01"],
  [46_064.999_999, "2026-02-12"],
  [46_064.041_666_666_664, "2026-02-11 01:00:00"],
  [0.5, "12:00:00"],
  [-1, null],
  [2_958_466, null],
])("serial number %d is %s", (serial, text) => {
  expect(serialTime(serial, false)).toBe(text);
});

test.each([
  [14, undefined, "day"],
  [22, undefined, "day-and-time"],
  [20, undefined, "time"],
  [46, undefined, "duration"],
  [2, undefined, "number"],
  [164, "dd/mm/yyyy", "day"],
  [164, "[$-809]d mmmm yyyy;@", "day"],
  [164, "yyyy-mm-dd hh:mm:ss", "day-and-time"],
  [164, "hh:mm", "time"],
  [164, "[h]:mm", "duration"],
  [164, '0.0" days"', "number"],
  [164, "0.00E+00", "number"],
  [164, "[Red]General", "number"],
  [164, "#,##0.00;[Red]-#,##0.00", "number"],
] as const)("format %i %s shows a %s", (id, code, shows) => {
  expect(showsOf(id, code)).toBe(shows);
});

test("a workbook has as many styles as it likes, side by side", async () => {
  const many = `<cellXfs>${"<xf numFmtId='14'/>".repeat(100)}</cellXfs>`;
  const [row1] = await read({ ...sheet(row(1, cell("A1", "46064", 's="99"'))), styles: many });
  expect(row1?.cells).toEqual(["2026-02-11"]);
});

describe("a workbook is refused", () => {
  test.each([
    ["for a cell in column 513", sheet(row(1, inline("SS1", "x"))), "size at row 1"],
    ["for a row beyond the last", sheet(row(1_048_577)), "size at row 0"],
    ["for a cell of another row", sheet(row(1, inline("A2", "x"))), "workbook at row 1"],
    ["for a cell twice", sheet(row(1, inline("A1", "x"), inline("A1", "y"))), "workbook at row 1"],
    ["for a row twice", sheet(row(1), row(1)), "workbook at row 1"],
    ["for macros", { ...sheet(), others: { "xl/vbaProject.bin": "x" } }, "workbook"],
    ["for a document type", { ...sheet(), strings: "<!DOCTYPE a><si/>" }, "workbook"],
    ["for XML that is none", sheet("<row>"), "workbook"],
  ] as const)("%s", async (_, text, message) => {
    expect(await refusal(text)).toBe(message);
  });

  test("for a document type before the root of a sheet", async () => {
    const text = sheet(row(1));
    const others = { "xl/worksheets/s0.xml": "<!DOCTYPE a><worksheet/>" };
    expect(await refusal({ ...text, others })).toBe("doctype");
  });

  test("for a sheet of more cells than the limit, by where they really stand", async () => {
    const text = sheet(row(40_000, inline("SR40000", "x")));
    expect(await refusal(text)).toBe("size at row 40000");
  });
});
