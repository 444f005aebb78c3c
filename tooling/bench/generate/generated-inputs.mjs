import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeInputs } from "./inputs.mjs";

const SEED = 20_261_126;

/**
 * The folder of generated inputs with so many rows; they are written the first time.
 *
 * @param {number} rows
 */
export function generatedInputs(rows) {
  const folder = fileURLToPath(new URL(`../data/${rows}/`, import.meta.url));
  if (!existsSync(`${folder}meta.json`)) writeInputs(folder, { rows, seed: SEED });
  return folder;
}
