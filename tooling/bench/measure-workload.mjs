import { compare } from "./compare.mjs";
import { runPeer } from "./run-peer.mjs";
import { runRounds } from "./run-rounds.mjs";
import { workloads } from "./workloads.mjs";

/**
 * Measures a workload against its peers, in interleaved rounds.
 *
 * @param {string} name
 * @param {string} folder of inputs
 * @param {{ rounds: number, isLarge: boolean, run?: typeof runPeer }} options
 * @returns {Promise<{ name: string, standings: import("./compare.mjs").Standing[], problems: string[], notices: string[] }>}
 */
export async function measureWorkload(name, folder, { rounds, isLarge, run = runPeer }) {
  const peers = workloads[name].peers.filter((peer) => !isLarge || peer.isLarge);
  const { lines, notices } = await runRounds(peers, rounds, (peer) => run(name, peer, folder));
  const answers = new Map();
  for (const n of new Set(lines.map((line) => line.n))) {
    const { line } = await run(name, peers[0], folder, n);
    answers.set(n, line.checksum);
  }
  const { standings, problems } = compare(lines, answers);
  return { name, standings, notices, problems: problems.map((problem) => `${name}: ${problem}`) };
}
