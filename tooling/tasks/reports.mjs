import { apiReport } from "./api-report.mjs";
import { build } from "./build.mjs";
import { publishable } from "./publishable.mjs";
import { say } from "./say.mjs";
import { writePages } from "./written-pages.mjs";

/** Writes what is made from the packages anew, for review beside the change that moved it. */
export async function reports() {
  await build();
  const problems = [];
  for (const entry of publishable()) {
    problems.push(...(await apiReport(entry, "write")).map((line) => `${entry.name}: ${line}`));
  }
  await writePages();
  for (const problem of problems) say(problem);
  return problems.length > 0 ? 1 : 0;
}
