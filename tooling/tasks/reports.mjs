import { apiReport } from "./api-report.mjs";
import { build } from "./build.mjs";
import { publishable } from "./publishable.mjs";
import { writeRulesPage } from "./rules-page.mjs";
import { say } from "./say.mjs";

/** Writes what is made from the packages anew, for review beside the change that moved it. */
export async function reports() {
  await build();
  const problems = [];
  for (const entry of publishable()) {
    problems.push(...(await apiReport(entry, "write")).map((line) => `${entry.name}: ${line}`));
  }
  await writeRulesPage();
  for (const problem of problems) say(problem);
  return problems.length > 0 ? 1 : 0;
}
