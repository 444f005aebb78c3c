import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "./csv.js";
import type { FileRow } from "./file-row.js";
import { FileRefusal } from "./refusal.js";

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(content: string | Uint8Array, size = 5): Promise<readonly FileRow[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const rows: FileRow[] = [];
  for await (const row of readCsv(inChunks(bytes, size))) rows.push(row);
  return rows;
}

async function refusal(content: string | Uint8Array): Promise<FileRefusal> {
  const error = await read(content).catch((caught: unknown) => caught);
  if (!(error instanceof FileRefusal)) throw new Error("the file was not refused");
  return error;
}

describe("reading CSV", () => {
  test("rows carry the physical row on which they begin, over blank lines and quoted line breaks", async () => {
    expect(await read('a,b\n1,"x\ny"\n\n\n2,3\n')).toEqual([
      { row: 1, cells: ["a", "b"], facts: [] },
      { row: 2, cells: ["1", "x\ny"], facts: [] },
      { row: 6, cells: ["2", "3"], facts: [] },
    ]);
  });

  test("the three line ends may stand in one file", async () => {
    const rows = await read("a,b\r\n1,2\n3,4\r5,6");
    expect(rows.map(({ cells }) => cells.join())).toEqual(["a,b", "1,2", "3,4", "5,6"]);
  });

  test("a mark before the header is no part of the first name", async () => {
    expect((await read("\ufeffCHILD,DOB\n1,2\n"))[0]?.cells).toEqual(["CHILD", "DOB"]);
  });

  test("short and long rows are passed on as they stand", async () => {
    const rows = await read("a,b\n1\n1,2,3\n");
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
  });

  test("bytes that are not UTF-8 refuse the file, and nothing is replaced", async () => {
    const latin1 = Uint8Array.from([...new TextEncoder().encode("a,b\n1,M"), 0xf4, 0x0a]);
    expect(await refusal(latin1)).toMatchObject({ code: "encoding-undeclared" });
  });

  test("a quotation mark that never closes refuses the file at the row that opened it", async () => {
    expect(await refusal('a,b\n1,2\n3,"x\n4,5\n')).toMatchObject({
      code: "quote-unclosed",
      row: 3,
    });
  });

  test("a row of more than four mebibytes refuses the file", async () => {
    const row = new TextEncoder().encode(`a,b\n1,${"9".repeat(2 ** 22 + 10)}\n`);
    const reading = (async () => {
      for await (const _ of readCsv(inChunks(row, 65_536)));
    })();
    await expect(reading).rejects.toMatchObject({ code: "row-too-long" });
  });

  test("a reader that stops early leaves nothing running", async () => {
    let isClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new TextEncoder().encode("1,2\n");
      } finally {
        isClosed = true;
      }
    }
    for await (const { row } of readCsv(endless())) if (row === 3) break;
    await expect.poll(() => isClosed).toBe(true);
  });

  test("cells come through whatever the size of the chunks", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", " ", "€", "😀") });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((cells) => cells.map(quote).join()).join("\n");
        const bytes = new TextEncoder().encode(`x,y\n${text}\n`);
        const got: FileRow[] = [];
        for await (const row of readCsv(inChunks(bytes, size))) got.push(row);
        expect(got.slice(1).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test("a quotation mark where none can stand is noted, and its row is passed on", async () => {
    const rows = await read('a,b\n1,5" pipe\n"x"y,2\n"""x""",3\n');
    expect(rows.map(({ cells, facts }) => [...cells, ...facts.map(({ index }) => index)])).toEqual([
      ["a", "b"],
      ["1", '5" pipe', 1],
      ["xy", "2", 0],
      ['"x"', "3"],
    ]);
  });

  test("agrees with csv-parse on whatever has its marks in their places, wherever it is cut", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "é", ",", '"', '""', '",', ',"', "\n", "\r\n", "\r", "😀"),
      maxLength: 40,
    });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (content, size) => {
        const ours = await read(content, size).catch((error: unknown) => error);
        if (Array.isArray(ours) && ours.some(({ facts }) => facts.length > 0)) return;
        compared += 1;
        expect(Array.isArray(ours) ? ours.map(({ cells }) => cells) : "refused").toEqual(
          parsedByOthers(content),
        );
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

function parsedByOthers(content: string): unknown {
  try {
    return parse(content, {
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return "refused";
  }
}
