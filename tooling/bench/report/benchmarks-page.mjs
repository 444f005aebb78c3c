import { workloads } from "../workloads.mjs";
import { resultsTable, significant } from "./results-table.mjs";
import { targetsTable } from "./targets-table.mjs";

/**
 * `docs/benchmarks.md`.
 *
 * @typedef {Awaited<ReturnType<typeof import("../measure-workload.mjs").measureWorkload>>} Result
 * @param {{ results: Result[], large: Result[], rounds: number, machine: ReturnType<typeof import("./describe-machine.mjs").describeMachine> }} run
 */
export function benchmarksPage({ results, large, rounds, machine }) {
  return `# Benchmarks

Written by \`npm run bench\`; not edited by hand. Every peer answers the same question over the same columns, and an
answer that differs from the floor's fails the run. *Floor* is the least hand-written code for that answer.

| | |
|---|---|
| Date | ${machine.date} |
| Commit | ${machine.commit} |
| Machine | ${machine.machine} |
| Versions | ${machine.versions} |
| Command | \`npm run bench\` |
| Rounds | ${rounds}, interleaved, each a fresh process; its time is the shortest pass of the work alone |

Ratios are those of the fastest rounds, in seconds per row. Rounds of one peer differ by *max / min*: a ratio below that
proves nothing. \`npm run bench -- --workload NAME --data FOLDER\` measures ours over files of your own.

## Targets

${targetsTable([...results, ...large])}

${WHY_MISSED}
## Where a peer is ahead

${aheadOfUs([...results, ...large])}

## Growth

Ten times the rows should take at most eleven times the time.

${growthTable(results, large)}
${results.map(section).join("")}${large.map(section).join("")}`;
}

const WHY_MISSED = `## Why a target is missed

- **rhi**: the floor writes one byte a row and knows four answers. Ours writes two, of every outcome and reason that the
  rule has, and tells apart what is blank, outside the days of the limit, in the future or on the night of a clock change.
- **workdays, workdays-add**: each row is checked against the calendar's ends and the order of its days, and says when it
  is refused; the floor assumes good rows. Its arrays are constants to the compiler, ours come as arguments.
- **join**: at ten times the rows the parts no longer lie in the cache; the floor grows by more.
- **caseload**: the team of each row is checked, and rows of no team, or that end before they begin, are told of; the
  floor writes wherever a row says. numpy is 1.2 times slower than ours, not the 1.3 aimed at.
- **One return with all its evidence**, measured by hand: 4 microseconds by \`timeliness.judge\`, 30 by
  \`timeliness.evaluate\`, which also checks every field and hashes the inputs; the target is 1. Reading and writing times as
  text is most of the first, SHA-256 and the checks are most of the second.
`;

function section({ name, standings, notices }) {
  const rows = standings[0].n.toLocaleString("en-GB");
  const notes = notices.map((notice) => `\n${notice}\n`).join("");
  return `\n## ${name}, ${rows} rows\n\n${workloads[name].title}.\n\n${resultsTable(standings)}\n${notes}`;
}

function aheadOfUs(results) {
  const lines = results.flatMap(({ name, standings }) => {
    const ours = timeOf(standings, "waymark");
    return standings
      .filter(({ peer, nsPerRow }) => peer !== "floor" && nsPerRow < ours)
      .map(({ peer, n, nsPerRow }) => {
        return `- ${name}, ${n.toLocaleString("en-GB")} rows: ${peer}, ${significant(ours / nsPerRow)} times as fast`;
      });
  });
  return lines.length > 0 ? lines.join("\n") : "Nowhere, the floor apart.";
}

function growthTable(results, large) {
  const lines = results.map(({ name, standings }, place) => {
    const times = ["floor", "waymark"].map((peer) => {
      const before = standings.find((each) => each.peer === peer);
      const after = large[place].standings.find((each) => each.peer === peer);
      return significant((after.nsPerRow * after.n) / (before.nsPerRow * before.n));
    });
    return `| ${name} | ${times.join(" | ")} |`;
  });
  return ["| Workload | Floor | Waymark |", "|---|--:|--:|", ...lines].join("\n");
}

function timeOf(standings, wanted) {
  return standings.find(({ peer }) => peer === wanted)?.nsPerRow;
}
