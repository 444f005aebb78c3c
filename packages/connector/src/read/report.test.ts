import { describe, expect, test } from "vitest";
import { memorySource } from "../testing/memory-source.js";
import { readAll } from "../testing/read-all.js";

const MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";

async function logsOf(content: string | Uint8Array, config: unknown = {}) {
  const { messages, records } = await readAll(memorySource({ "missing.csv": content }), config);
  return { records, logs: messages.flatMap((one) => (one.type === "LOG" ? [one.log] : [])) };
}

describe("an operator is told", () => {
  test("of a column that may have the month first, and the order is not guessed", async () => {
    const rows = ["02/13/2026", "03/14/2026", "31/02/2026", "04/03/2026"].map(
      (day) => `C1,,M,${day},`,
    );
    const { logs } = await logsOf(`${MISSING}${rows.join("\n")}\n`);
    expect(logs).toContainEqual({
      level: "WARN",
      code: "date-order-suspect",
      fields: { file: "missing.csv", columns: ["MIS_START"], count: 2 },
    });
  });

  test("nothing of the kind where days are only wrong", async () => {
    const { logs } = await logsOf(`${MISSING}C1,,M,31/02/2026,\nC1,,M,13/13/2026,\n`);
    expect(logs.map(({ code }) => code)).not.toContain("date-order-suspect");
  });

  test("that a file was read in the encoding that the authority declares", async () => {
    const bytes = Uint8Array.from(`${MISSING}C1,,M,03/04/2026,caf\u00e9\n`, (c) => c.charCodeAt(0));
    expect((await logsOf(bytes)).logs).toContainEqual(
      expect.objectContaining({
        code: "file-refused",
        fields: expect.objectContaining({ reason: "encoding-undeclared" }),
      }),
    );
    const declared = await logsOf(bytes, { encoding: "windows-1252" });
    expect(declared.logs).toContainEqual({
      level: "INFO",
      code: "encoding-declared",
      fields: { file: "missing.csv", encoding: "windows-1252" },
    });
  });

  test("that a file is refused for bytes that neither encoding has", async () => {
    const bytes = Uint8Array.from(`${MISSING}C1,,M,03/04/2026,\u00e9\u0081\n`, (c) =>
      c.charCodeAt(0),
    );
    const { logs, records } = await logsOf(bytes, { encoding: "windows-1252" });
    expect(records).toEqual([]);
    expect(logs).toContainEqual(expect.objectContaining({ code: "file-refused" }));
  });

  test("that a file has more columns than any export", async () => {
    const columns = Array.from({ length: 513 }, (_, n) => `C${n}`).join();
    const { logs } = await logsOf(`${columns}\n`);
    expect(logs).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ reason: "size", row: 1 }) }),
    );
  });

  test.each([
    ["has no columns of ours but for semicolons", MISSING.replaceAll(",", ";"), "header-missing"],
    ["is empty", "", "file-type"],
    ["holds blanks alone", " \n\n", "file-type"],
  ])("that a file %s", async (_, text, reason) => {
    const { logs } = await logsOf(text);
    expect(logs).toContainEqual(
      expect.objectContaining({
        code: "file-refused",
        fields: expect.objectContaining({ reason }),
      }),
    );
  });

  test.each([
    [
      "XML",
      "workforce.xml",
      "<Message><CSWWWorker><SWENo>SYNSW1</SWENo><Shoes>9</Shoes><Hat><Size>7</Size></Hat></CSWWWorker>" +
        "<CSWWWorker><SWENo>SYNSW2</SWENo><Shoes>8</Shoes></CSWWWorker></Message>",
      { count: 3, kinds: 2 },
    ],
    [
      "JSON",
      "children.json",
      JSON.stringify([
        {
          la_child_id: "SYN1",
          child_details: { date_of_birth: "2010-02-01", shoes: 9 },
          social_care_episodes: [
            { referral_date: "2025-04-03", shoes: [{ size: 9 }, { size: 8 }] },
          ],
          hat: { size: 7 },
        },
      ]),
      { count: 4, kinds: 3 },
    ],
  ])(
    "of %s elements that no mapping knows, once a file, and never by name",
    async (_, name, text, found) => {
      const { messages } = await readAll(memorySource({ [name]: text }));
      const logs = messages.flatMap((one) => (one.type === "LOG" ? [one.log] : []));
      expect(logs.filter(({ code }) => code === "elements-ignored")).toEqual([
        { level: "WARN", code: "elements-ignored", fields: { file: name, ...found } },
      ]);
    },
  );

  test("of no elements where the mappings know them all", async () => {
    const text = "<Message><CSWWWorker><SWENo>SYNSW1</SWENo><FTE>1</FTE></CSWWWorker></Message>";
    const { messages } = await readAll(memorySource({ "workforce.xml": text }));
    const codes = messages.flatMap((one) => (one.type === "LOG" ? [one.log.code] : []));
    expect(codes).toContain("file-read");
    expect(codes).not.toContain("elements-ignored");
  });
});
