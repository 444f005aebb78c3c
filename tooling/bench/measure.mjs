// One measurement in a process of its own: node measure.mjs WORKLOAD PEER FOLDER [MOST-ROWS]
import { bestPass } from "./best-pass.mjs";
import { InputProblem, readInputs } from "./read-inputs.mjs";
import { workloads } from "./workloads.mjs";

const [name, peerName, folder, mostRows] = process.argv.slice(2);
const workload = workloads[name];
const { file, threads } = workload.peers.find((peer) => peer.name === peerName);

try {
  const { columns, meta, rows } = readInputs(folder, workload, Number(mostRows) || undefined);
  const { prepare } = await import(`./peers/${name}/${file}`);
  const { pass, checksum } = await prepare(columns, meta, { threads });
  const seconds = await bestPass(pass);
  const line = {
    workload: name,
    peer: peerName,
    n: rows,
    seconds,
    rss_mb: Math.round(process.resourceUsage().maxRSS / 1024),
    checksum: await checksum(),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
} catch (error) {
  if (!(error instanceof InputProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
