import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bankHolidays } from "@waymark/core/calendar";
import { columnFile } from "../column-file.mjs";
import { generateCaseload } from "./caseload.mjs";
import { generateJoin } from "./join.mjs";
import { transitions } from "./london.mjs";
import { createRandom } from "./random.mjs";
import { generateRhi } from "./rhi.mjs";
import { generateScores } from "./scores.mjs";
import { generateTexts } from "./texts.mjs";
import { AS_OF_UTC_MINUTE, TEAMS, WINDOW_DAYS, WINDOW_START } from "./window.mjs";
import { generateWorkdays } from "./workdays.mjs";

const MS_PER_DAY = 86_400_000;
const GENERATORS = [
  generateRhi,
  generateJoin,
  generateWorkdays,
  generateCaseload,
  generateScores,
  generateTexts,
];

/**
 * The columns of every workload, invented: the same rows and seed give the same numbers.
 *
 * @param {{ rows: number, seed: number }} options
 * @returns {Record<string, Int32Array | Uint8Array>} by the name of their file
 */
export function generateColumns({ rows, seed }) {
  return Object.assign({}, ...GENERATORS.map((generate) => generate(rows, createRandom(seed))));
}

/**
 * Writes the inputs of every workload into a folder: a file for each column, and `meta.json`.
 *
 * @param {string} folder
 * @param {{ rows: number, seed: number }} options
 */
export function writeInputs(folder, options) {
  mkdirSync(folder, { recursive: true });
  for (const [name, column] of Object.entries(generateColumns(options))) {
    writeFileSync(join(folder, columnFile(name)), column);
  }
  const meta = {
    ...options,
    asOfUtcMinute: AS_OF_UTC_MINUTE,
    holidays: bankHolidays.map((day) => Date.parse(day) / MS_PER_DAY),
    transitions,
    windowStart: WINDOW_START,
    windowDays: WINDOW_DAYS,
    teams: TEAMS,
  };
  // Last, so that a folder with a meta.json is a folder with everything in it.
  writeFileSync(join(folder, "meta.json"), `${JSON.stringify(meta)}\n`);
}
