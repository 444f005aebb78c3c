import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import type { FileRow } from "../../formats/file-row.js";
import { FileRefusal } from "../../formats/refusal.js";
import type { Sheet } from "../../read/source.js";
import type { WorkbookLine } from "./workbook-lines.js";

/** How much the process that reads a workbook may use. */
export interface WorkbookLimits {
  readonly heapMiB: number;
  /** How long it may be silent while somebody waits for it. */
  readonly silentMs: number;
}

const workbookLimits: WorkbookLimits = { heapMiB: 384, silentMs: 10_000 };
const PROCESS = createRequire(import.meta.url).resolve("@waymark/connector/workbook-process");

/**
 * The sheets of a workbook, read in a process of its own: without the environment, with little memory,
 * and gone when it is silent for too long or nobody reads any further.
 *
 * @throws FileRefusal as the process says; `workbook` when it dies or falls silent
 */
export async function* workbookSheets(
  path: string,
  { heapMiB, silentMs }: WorkbookLimits = workbookLimits,
): AsyncGenerator<Sheet> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMiB}`, PROCESS, path], {
    env: {},
    stdio: ["ignore", "pipe", "ignore"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  // A line that belongs to the next sheet ends the rows of the one before it.
  let ahead: WorkbookLine | null = null;

  async function next(): Promise<WorkbookLine> {
    if (ahead !== null) return ahead;
    const timer = setTimeout(() => child.kill("SIGKILL"), silentMs);
    const { done, value } = await lines.next().finally(() => clearTimeout(timer));
    if (done) throw new FileRefusal("workbook");
    const line: WorkbookLine = JSON.parse(value);
    if ("refused" in line) throw new FileRefusal(line.refused, line.at);
    return line;
  }

  async function* rows(): AsyncGenerator<FileRow> {
    for (;;) {
      const line = await next();
      if (!("row" in line)) {
        ahead = line;
        return;
      }
      yield line.row;
    }
  }

  try {
    for (;;) {
      const line = await next();
      ahead = null;
      if ("end" in line) return;
      if ("sheet" in line) yield { name: line.sheet, rows: rows() };
    }
  } finally {
    child.kill("SIGKILL");
  }
}
