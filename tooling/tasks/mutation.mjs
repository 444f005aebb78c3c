import { readFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { livingMutants } from "./living-mutants.mjs";
import { root } from "./places.mjs";
import { node } from "./step.mjs";
import { Stop } from "./stop.mjs";

const CORE = join(root, "packages/core");
const STRYKER = join(CORE, "node_modules/@stryker-mutator/core/bin/stryker.js");
const REPORT = join(CORE, "node_modules/.cache/mutation.json");
const NAMED = join(CORE, "mutants.json");

/** Plants faults in core's rules, one at a time, and tells which no test finds; words go on to stryker. */
export async function mutation(words) {
  await install();
  const { status } = await node([STRYKER, "run", ...words], { folder: CORE });
  if (status !== 0) throw new Stop("The mutants could not be tried, for the reason above.", status);
  const problems = livingMutants(read(REPORT), read(NAMED));
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(
    `${problems.length === 0 ? "Every" : "Not every"} mutant is killed or named.\n`,
  );
  return problems.length === 0 ? 0 : 1;
}

function read(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
