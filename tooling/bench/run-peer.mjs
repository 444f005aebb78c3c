import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { workloads } from "./workloads.mjs";

const MISSING_PEER = 3;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Runs a peer in a fresh process.
 *
 * @param {string} workload
 * @param {import("./workloads.mjs").Peer} peer
 * @param {string} folder of inputs
 * @param {number} [mostRows] by default as many as the peer can bear
 * @returns {Promise<{ line?: object, status: number, notice: string }>} the line that it printed; none
 *   when it ended with another status than 0
 */
export async function runPeer(workload, peer, folder, mostRows = peer.mostRows) {
  const { status, output, notice } = await ended(start(workload, peer, folder, mostRows));
  if (status !== 0) return { status, notice };
  return { status, notice, line: JSON.parse(output) };
}

/** Whether the peer is not installed here. */
export function isMissing({ status }) {
  return status === MISSING_PEER;
}

function start(workload, { name, file }, folder, mostRows = 0) {
  const words = [workload, name, folder, String(mostRows)];
  if (!file.endsWith(".py")) return spawn(process.execPath, [here("measure.mjs"), ...words]);
  return spawn("python3", [here("measure.py"), ...words, ...workloads[workload].tables.flat()]);
}

function ended(child) {
  const output = [];
  const notice = [];
  child.stdout.setEncoding("utf8").on("data", (text) => output.push(text));
  child.stderr.setEncoding("utf8").on("data", (text) => notice.push(text));
  return new Promise((resolve) => {
    child.on("error", () => resolve({ status: MISSING_PEER, output: "", notice: "no python3" }));
    child.on("close", (status) =>
      resolve({ status: status ?? 1, output: output.join(""), notice: notice.join("").trim() }),
    );
  });
}
