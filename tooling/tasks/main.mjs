import { bench } from "./bench.mjs";
import { build } from "./build.mjs";
import { check } from "./check.mjs";
import { format } from "./format.mjs";
import { generate, ingest } from "./ingest.mjs";
import { mutation } from "./mutation.mjs";
import { program } from "./program.mjs";
import { reports } from "./reports.mjs";
import { start } from "./start.mjs";
import { Stop } from "./stop.mjs";
import { chromium, test } from "./test.mjs";

const TASKS = {
  account: (words) => built(["@waymark/account"], "tooling/account/run.mjs", words),
  bench,
  build: () => build(),
  check,
  conformance: (words) => built(["@waymark/conformance"], "tooling/conformance/run.mjs", words),
  connector: (words) => built(["@waymark/connector"], "packages/connector/dist/cli.js", words),
  format,
  generate,
  hostile: (words) => built(["@waymark/hostile"], "tooling/hostile/run.mjs", words),
  ingest,
  mutation,
  reports,
  screenshot: async () => {
    await build(["@waymark/audit", "@waymark/sync"]);
    return program("tooling/screenshot/run.mjs", [], await chromium());
  },
  start,
  test,
};

/** Runs one task; a task answers with the exit status, or stops with a sentence for the reader. */
export async function main([name, ...words]) {
  try {
    assertPassedOn(name, process.env);
    process.exitCode = await taskNamed(name)(words);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message !== "") process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

/** Without `--`, npm takes options for its own, and an authority would see the demonstration instead. */
function assertPassedOn(name, { npm_config_data }) {
  if (npm_config_data === undefined) return;
  const command = name === "start" ? "npm start" : `npm run ${name}`;
  throw new Stop(`npm kept --data for itself: write ${command} -- --data FOLDER.`);
}

function taskNamed(name) {
  if (Object.hasOwn(TASKS, name)) return TASKS[name];
  throw new Stop(`There is no task "${name}"; there are ${Object.keys(TASKS).join(", ")}.`);
}

async function built(packages, path, words) {
  await build(packages);
  return program(path, words);
}
