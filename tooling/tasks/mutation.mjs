import { readFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { livingMutants } from "./living-mutants.mjs";
import { root } from "./places.mjs";
import { node } from "./step.mjs";
import { PERSON_MUST_ACT, Stop } from "./stop.mjs";

const ROOMS = [
  ...["time", "calendar", "rule", "rhi", "assessment", "worklist"],
  ...["caseload", "audit", "agreement", "indicators", "improvement", "publication"],
];

const CORE = join(root, "packages/core");
const STRYKER = join(CORE, "node_modules/@stryker-mutator/core/bin/stryker.js");
const NAMED = join(CORE, "mutants.json");

/**
 * Plants faults in core's rules, one at a time, and tells which no test finds. Rooms may be named, and
 * words that begin with a dash go on to stryker.
 */
export async function mutation(words) {
  await install();
  const rooms = words.filter((word) => !word.startsWith("-"));
  const unknown = rooms.find((room) => !ROOMS.includes(room));
  if (unknown !== undefined) {
    throw new Stop(
      `There is no room "${unknown}"; there are ${ROOMS.join(", ")}.`,
      PERSON_MUST_ACT,
    );
  }
  const problems = [];
  for (const room of rooms.length > 0 ? rooms : ROOMS) {
    problems.push(
      ...(await livingMutantsOf(
        room,
        words.filter((word) => word.startsWith("-")),
      )),
    );
  }
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(
    `${problems.length === 0 ? "Every" : "Not every"} mutant is killed or named.\n`,
  );
  return problems.length === 0 ? 0 : 1;
}

async function livingMutantsOf(room, words) {
  const { status } = await node([STRYKER, "run", ...words], {
    folder: CORE,
    environment: { WAYMARK_ROOM: room },
  });
  if (status !== 0) throw new Stop("The mutants could not be tried, for the reason above.", status);
  const report = read(join(CORE, `node_modules/.cache/mutation/${room}.json`));
  return livingMutants(report, read(NAMED));
}

function read(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
