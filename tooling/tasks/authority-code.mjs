import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { typedIn } from "./places.mjs";

/**
 * The code of the authority whose records the database holds, for the app to ask for.
 *
 * @param files  the folder of files; its `waymark.json` counts unless another file is named
 * @param config a file that the ingest has read and found right
 * @returns three digits, or `undefined` when nothing declares a code
 */
export function authorityCode(files, config, environment = process.env) {
  const file = config ? resolve(typedIn(environment), config) : join(files, "waymark.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).authorityCode : undefined;
}
