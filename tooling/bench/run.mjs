// Measures what we do against what others do: see docs/benchmarks.md, which a run over all writes.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generatedInputs } from "./generate/generated-inputs.mjs";
import { measureWorkload } from "./measure-workload.mjs";
import { benchmarksPage } from "./report/benchmarks-page.mjs";
import { describeMachine } from "./report/describe-machine.mjs";
import { resultsTable } from "./report/results-table.mjs";
import { runPeer } from "./run-peer.mjs";
import { workloads } from "./workloads.mjs";

const PAGE = fileURLToPath(new URL("../../docs/benchmarks.md", import.meta.url));
const USAGE =
  "npm run bench takes --workload NAME, --data FOLDER, --rows N, --rounds N and --date YYYY-MM-DD.";
const LARGER = 10;

const print = (text) => process.stdout.write(`${text}\n`);
const say = (text) => process.stderr.write(`${text}\n`);

process.exitCode = await main(process.argv.slice(2));

async function main(words) {
  const options = optionsOf(words);
  const { workload } = options;
  if (options.problem !== undefined) return refuse(options.problem);
  if (workload !== undefined && !Object.hasOwn(workloads, workload)) {
    const known = Object.keys(workloads).join(", ");
    return refuse(`There is no workload "${workload}"; there are ${known}.`);
  }
  if (options.data === undefined) return compareAll(options);
  if (workload === undefined)
    return refuse("Name the workload that --data is for: --workload NAME.");
  return ours(workload, resolve(options.data));
}

/** Our own time over anyone's inputs, one line. */
async function ours(workload, folder) {
  const waymark = workloads[workload].peers.find(({ name }) => name === "waymark");
  const { line, status, notice } = await runPeer(workload, waymark, folder);
  if (line === undefined) {
    say(notice);
    return status;
  }
  print(JSON.stringify(line));
  return 0;
}

async function compareAll({ workload, rows, rounds, date }) {
  const names = workload === undefined ? Object.keys(workloads) : [workload];
  const results = await measureAll(names, { rows, rounds, isLarge: false });
  const large = await measureAll(names, { rows: rows * LARGER, rounds, isLarge: true });
  const problems = [...results, ...large].flatMap((result) => result.problems);
  for (const problem of problems) say(problem);
  if (problems.length > 0) return 1;
  if (workload !== undefined) return 0;
  writeFileSync(PAGE, benchmarksPage({ results, large, rounds, machine: describeMachine(date) }));
  say(`Wrote ${PAGE}`);
  return 0;
}

async function measureAll(names, { rows, rounds, isLarge }) {
  say(`Reading or inventing inputs of ${rows} rows...`);
  const folder = generatedInputs(rows);
  const results = [];
  for (const name of names) {
    say(`Measuring ${name} over ${rows} rows, ${rounds} rounds...`);
    const result = await measureWorkload(name, folder, { rounds, isLarge });
    for (const notice of result.notices) say(notice);
    print(`\n${name}, ${rows} rows\n\n${resultsTable(result.standings)}`);
    results.push(result);
  }
  return results;
}

function optionsOf(words) {
  const text = { type: "string" };
  const options = { workload: text, data: text, rows: text, rounds: text, date: text };
  try {
    const { values } = parseArgs({ args: words, options });
    const { rows = "1000000", rounds = "3", date = new Date().toISOString().slice(0, 10) } = values;
    if (!/^[1-9]\d*$/.test(rows))
      return { problem: `--rows is "${rows}", which is no number of rows.` };
    if (!/^([3-9]|[1-9]\d+)$/.test(rounds)) return { problem: "--rounds must be 3 or more." };
    return { ...values, rows: Number(rows), rounds: Number(rounds), date };
  } catch {
    return { problem: USAGE };
  }
}

function refuse(sentence) {
  say(sentence);
  return 2;
}
