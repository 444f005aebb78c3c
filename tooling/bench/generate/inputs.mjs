import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bankHolidays } from "@waymark/core/calendar";
import { generateJoin } from "./join.mjs";
import { transitions } from "./london.mjs";
import { createRandom } from "./random.mjs";
import { generateRhi } from "./rhi.mjs";
import { AS_OF_UTC_MINUTE } from "./window.mjs";
import { generateWorkdays } from "./workdays.mjs";

const MS_PER_DAY = 86_400_000;
const GENERATORS = [generateRhi, generateJoin, generateWorkdays];

/**
 * The columns of every workload, invented: the same rows and seed give the same numbers.
 *
 * @param {{ rows: number, seed: number }} options
 * @returns {Record<string, Int32Array>} by the name of their file
 */
export function generateColumns({ rows, seed }) {
  return Object.assign({}, ...GENERATORS.map((generate) => generate(rows, createRandom(seed))));
}

/**
 * Writes the inputs of every workload into a folder: a `.i32` file for each column, and `meta.json`.
 *
 * @param {string} folder
 * @param {{ rows: number, seed: number }} options
 */
export function writeInputs(folder, options) {
  mkdirSync(folder, { recursive: true });
  for (const [name, column] of Object.entries(generateColumns(options))) {
    writeFileSync(join(folder, `${name}.i32`), column);
  }
  const meta = {
    ...options,
    asOfUtcMinute: AS_OF_UTC_MINUTE,
    holidays: bankHolidays.map((day) => Date.parse(day) / MS_PER_DAY),
    transitions,
  };
  // Last, so that a folder with a meta.json is a folder with everything in it.
  writeFileSync(join(folder, "meta.json"), `${JSON.stringify(meta)}\n`);
}
