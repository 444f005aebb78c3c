import { existsSync } from "node:fs";
import { join } from "node:path";
import { houseChecks } from "../lint/house-checks.mjs";
import { apiReport } from "./api-report.mjs";
import { install } from "./install.mjs";
import { publishable } from "./publishable.mjs";
import { node } from "./step.mjs";
import { Stop } from "./stop.mjs";
import { tool } from "./tool.mjs";
import { writtenPageProblems } from "./written-pages.mjs";

/** Runs every check, whatever the others find, and says of each how it went. */
export async function check() {
  await install();
  let failures = 0;
  for (const { name, problems } of steps()) {
    const found = await problems().catch((error) => {
      if (error instanceof Stop) throw error;
      return error.message; // a check that cannot run has not passed, and the others go on
    });
    process.stdout.write(found === "" ? `ok      ${name}\n` : `FAILED  ${name}\n${found}\n`);
    if (found !== "") failures += 1;
  }
  const close = failures === 0 ? "Every check passed." : `${failures} of the checks failed.`;
  process.stdout.write(`${close}\n`);
  return failures === 0 ? 0 : 1;
}

function steps() {
  return [
    program("types and build", tool("turbo"), ["run", "typecheck", "build"]),
    program("format and lint", tool("@biomejs/biome", "biome"), [
      "ci",
      "--colors=off",
      "--error-on-warnings",
      ".",
    ]),
    program("arrows between rooms", tool("dependency-cruiser", "depcruise"), [
      "packages",
      "apps",
      "--config",
      ".dependency-cruiser.mjs",
    ]),
    program("nothing unused", tool("knip"), ["--no-progress"]),
    ...publishable().flatMap(packageSteps),
    { name: "written pages", problems: async () => lines(await writtenPageProblems()) },
    ...houseChecks.map(({ name, problems }) => ({ name, problems: async () => lines(problems()) })),
  ];
}

function packageSteps({ name, folder }) {
  const attw = tool("@arethetypeswrong/cli", "attw");
  return [
    program(`publint of ${name}`, tool("publint"), ["run", folder, "--strict"]),
    program(`types of ${name} as installed`, attw, [
      "--pack",
      folder,
      "--profile",
      "node16",
      "--no-color",
    ]),
    {
      name: `API report of ${name}`,
      problems: async () => lines(await apiReport({ name, folder }, "compare")),
    },
    ...sizeSteps(name, folder),
  ];
}

/** Of those packages that have set themselves limits. */
function sizeSteps(name, folder) {
  if (!existsSync(join(folder, ".size-limit.mjs"))) return [];
  return [program(`size of ${name}`, tool("size-limit"), [], folder)];
}

/** A check that is a program: what it printed is the problem when it fails. */
function program(name, path, words, folder) {
  const problems = async () => {
    const { status, output } = await node([path, ...words], {
      folder,
      output: "captured",
      environment: { NO_COLOR: "1" },
    });
    if (status > 128) throw new Stop("", status); // stopped by a signal
    return status === 0 ? "" : output.trim() || `ended with status ${status}`;
  };
  return { name, problems };
}

function lines(problems) {
  return problems.map((problem) => `  ${problem}`).join("\n");
}
