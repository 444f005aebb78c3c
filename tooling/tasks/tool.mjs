import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

/** The program of a root dependency, for Node to run: no shell, no PATH, the same on every system. */
export function tool(dependency, program = dependency) {
  const folder = join(root, "node_modules", dependency);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[program]);
}
