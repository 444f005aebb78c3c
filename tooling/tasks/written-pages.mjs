import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { indicatorsPage } from "./indicators-page.mjs";
import { root } from "./places.mjs";
import { rulesPage } from "./rules-page.mjs";

const CORE = pathToFileURL(join(root, "packages/core/dist/index.js")).href;

const PAGES = [
  { path: "docs/rules.md", textOf: rulesPage },
  { path: "docs/indicators.md", textOf: indicatorsPage },
];

/** Writes the pages that are made from the package as built. */
export async function writePages() {
  const core = await import(CORE);
  for (const { path, textOf } of PAGES) writeFileSync(join(root, path), textOf(core));
}

/** What is wrong with the written pages; empty when they say what the package holds. */
export async function writtenPageProblems() {
  const core = await import(CORE);
  return PAGES.filter(
    ({ path, textOf }) => readFileSync(join(root, path), "utf8") !== textOf(core),
  ).map(({ path }) => `${path} is not what the package holds now: run npm run reports.`);
}
