import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeInputs } from "./generate/inputs.mjs";
import { readInputs } from "./read-inputs.mjs";
import { workloads } from "./workloads.mjs";

const ROWS = 10_000;
const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
beforeAll(() => writeInputs(folder, { rows: ROWS, seed: 20_261_126 }));
afterAll(() => rmSync(folder, { recursive: true }));

// Those of Python run where they are measured: the run itself fails when an answer differs.
const peers = Object.entries(workloads).flatMap(([name, { peers }]) =>
  peers
    .filter(({ file }) => file.endsWith(".mjs"))
    .map((peer) => ({ ...peer, name, peer: peer.name })),
);

describe("over ten thousand rows", () => {
  test.each(peers.filter(({ peer }) => peer !== "floor"))(
    "$peer answers $name as the floor does",
    async ({ name, file, threads }) => {
      expect(await checksum(name, file, threads)).toBe(await checksum(name, "floor.mjs"));
    },
  );
});

async function checksum(name, file, threads) {
  const { columns, meta } = readInputs(folder, workloads[name], ROWS);
  const { prepare } = await import(`./peers/${name}/${file}`);
  const peer = await prepare(columns, meta, { threads });
  await peer.pass();
  return peer.checksum();
}
