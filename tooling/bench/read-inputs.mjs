import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnFile, isBytes, isText } from "./column-file.mjs";

/** Inputs that cannot be measured; the message is one sentence for the person who named the folder. */
export class InputProblem extends Error {}

/**
 * Reads a workload's columns and its `meta.json`.
 *
 * @param {string} folder
 * @param {import("./workloads.mjs").Workload} workload
 * @param {number} [mostRows] of each column, but of text, which means nothing cut; all when left out
 * @returns {{ columns: Record<string, Int32Array | Uint8Array>, meta: Record<string, any>, rows: number }}
 * @throws {InputProblem} when a file is missing, cut short or not as long as its neighbour
 */
export function readInputs(folder, { tables }, mostRows = Number.POSITIVE_INFINITY) {
  const meta = readMeta(folder);
  const columns = {};
  for (const names of tables) {
    for (const name of names) columns[name] = readColumn(folder, name);
    assertOneLength(names, columns);
    for (const name of names)
      columns[name] = isText(name) ? columns[name] : columns[name].subarray(0, mostRows);
  }
  return { columns, meta, rows: columns[tables[0][0]].length };
}

function readMeta(folder) {
  const text = readBytes(folder, "meta.json").toString("utf8");
  let meta;
  try {
    meta = JSON.parse(text);
  } catch {
    throw new InputProblem("meta.json is not JSON: is it whole?");
  }
  if (Number.isInteger(meta?.asOfUtcMinute)) return meta;
  throw new InputProblem("meta.json has no asOfUtcMinute, a whole number of minutes since 1970.");
}

function readColumn(folder, name) {
  const file = columnFile(name);
  const bytes = readBytes(folder, file);
  if (bytes.length === 0) throw new InputProblem(`${file} is empty: there is nothing to measure.`);
  if (isBytes(name)) return new Uint8Array(bytes);
  if (bytes.length % 4 !== 0) {
    throw new InputProblem(
      `${file} has ${bytes.length} bytes, which is no whole number of rows: it is cut short.`,
    );
  }
  const column = new Int32Array(bytes.length / 4);
  new Uint8Array(column.buffer).set(bytes);
  return column;
}

function assertOneLength([first, ...others], columns) {
  const rows = columns[first].length;
  const odd = others.find((name) => columns[name].length !== rows);
  if (odd === undefined) return;
  throw new InputProblem(
    `${columnFile(odd)} has ${columns[odd].length} rows and ${columnFile(first)} has ${rows}: one is cut short.`,
  );
}

function readBytes(folder, file) {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    throw new InputProblem(`${join(folder, file)} cannot be read (${error.code}).`);
  }
}
