// Reads one workbook in a process of its own and prints its rows: node workbook-process.js FILE
import { FileRefusal } from "../../formats/refusal.js";
import { sheetRows } from "../../formats/workbook/sheet-rows.js";
import { readWorkbook } from "../../formats/workbook/workbook.js";
import { openArchive } from "./archive.js";
import { assertHarmless } from "./assert-harmless.js";
import type { WorkbookLine } from "./workbook-lines.js";

void printWorkbook(process.argv[2] ?? "");

async function printWorkbook(path: string): Promise<void> {
  try {
    const archive = await openArchive(path);
    await assertHarmless(archive);
    const workbook = await readWorkbook(archive);
    for (const { name, part } of workbook.sheets) {
      await print({ sheet: name });
      for await (const row of sheetRows(archive, part, workbook)) await print({ row });
    }
    archive.close();
    await print({ end: true });
  } catch (error) {
    const refusal = error instanceof FileRefusal ? error : new FileRefusal("workbook");
    await print({ refused: refusal.code, at: refusal.row });
  }
}

async function print(line: WorkbookLine): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(line)}\n`)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once("drain", resolve);
  });
}
