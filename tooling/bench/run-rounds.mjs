import { isMissing } from "./run-peer.mjs";

/**
 * Runs peers one after the other, round after round (A B C A B C), so that a slow spell of the
 * machine falls on all of them.
 *
 * @param {readonly import("./workloads.mjs").Peer[]} peers
 * @param {number} rounds
 * @param {(peer: import("./workloads.mjs").Peer) => Promise<{ line?: object, status: number, notice: string }>} run
 * @returns lines of all rounds, and a notice for each peer that is missing
 * @throws {Error} when a peer fails
 */
export async function runRounds(peers, rounds, run) {
  const lines = [];
  const missing = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of peers.filter(({ name }) => !missing.has(name))) {
      const result = await run(peer);
      if (isMissing(result)) missing.set(peer.name, `${peer.name} is skipped: ${result.notice}`);
      else if (result.line === undefined) throw new Error(`${peer.name} failed: ${result.notice}`);
      else lines.push(result.line);
    }
  }
  return { lines, notices: [...missing.values()] };
}
