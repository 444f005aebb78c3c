import { workloads } from "../workloads.mjs";
import { significant } from "./results-table.mjs";

/**
 * A Markdown table of what is to be reached, and whether it is.
 *
 * @param {readonly { name: string, standings: readonly import("../compare.mjs").Standing[] }[]} results
 */
export function targetsTable(results) {
  const lines = results.flatMap(({ name, standings }) => {
    const timeOf = (wanted) => standings.find(({ peer }) => peer === wanted)?.nsPerRow;
    const rows = standings[0].n.toLocaleString("en-GB");
    return workloads[name].targets
      .map((target) => verdict(target, timeOf("waymark"), timeOf(target.peer)))
      .filter((line) => line !== null)
      .map((line) => `| ${name} | ${rows} | ${line} |`);
  });
  return ["| Workload | Rows | Target | Measured | |", "|---|--:|---|--:|---|", ...lines].join(
    "\n",
  );
}

function verdict({ peer, atMost, atLeast }, ours, theirs) {
  if (theirs === undefined) return null;
  if (atMost !== undefined) {
    const times = ours / theirs;
    return `at most ${atMost} times the ${peer} | ${significant(times)} | ${said(times <= atMost)}`;
  }
  const times = theirs / ours;
  return `at least ${atLeast} times as fast as ${peer} | ${significant(times)} | ${said(times >= atLeast)}`;
}

function said(isReached) {
  return isReached ? "reached" : "**not reached**";
}
