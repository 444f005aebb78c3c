import { expect, test } from "vitest";
import { measureWorkload } from "./measure-workload.mjs";
import { workloads } from "./workloads.mjs";

const RIGHT = "1,2,3";
const line = (peer, seconds, checksum = RIGHT) => ({
  status: 0,
  notice: "",
  line: { workload: "join", peer, n: 1_000, seconds, rss_mb: 50, checksum },
});
const measured = (run) => measureWorkload("join", "folder", { rounds: 3, isLarge: false, run });

test("peers run in turns, round after round, and the fastest round counts", async () => {
  const order = [];
  const { standings, problems } = await measured(async (_, { name }) => {
    order.push(name);
    return line(name, order.length / 1_000);
  });
  const peers = workloads.join.peers.map(({ name }) => name);
  expect(order.slice(0, 3 * peers.length)).toEqual([...peers, ...peers, ...peers]);
  expect(problems).toEqual([]);
  expect(standings[0]).toEqual({
    peer: "floor",
    n: 1_000,
    nsPerRow: 1_000,
    medianNsPerRow: 7_000,
    spread: 13,
    rssMb: 50,
  });
});

test("a wrong answer fails the run, even in one round of three, and has no standing", async () => {
  let runs = 0;
  const { standings, problems } = await measured(async (_, { name }) => {
    runs += 1;
    return line(name, 1, name === "waymark" && runs > 12 ? "1,2,4" : RIGHT);
  });
  expect(problems).toEqual(["join: waymark answers 1,2,4 over 1000 rows, the floor 1,2,3"]);
  expect(standings.map(({ peer }) => peer)).not.toContain("waymark");
});

test("a slow peer is held against the floor over as many rows as it was given", async () => {
  const asked = [];
  await measured(async (_, { name }, __, mostRows) => {
    asked.push([name, mostRows]);
    const result = line(name, 1);
    const n = name === "pandas" ? 10 : 1_000;
    return { ...result, line: { ...result.line, n: mostRows ?? n } };
  });
  expect(asked.slice(-2)).toEqual([
    ["floor", 1_000],
    ["floor", 10],
  ]);
});

test("a peer that is not installed is left out with a notice", async () => {
  const { standings, notices } = await measured(async (_, { name }) =>
    name === "pandas" ? { status: 3, notice: "No module named 'pandas'" } : line(name, 1),
  );
  expect(notices).toEqual(["pandas is skipped: No module named 'pandas'"]);
  expect(standings.map(({ peer }) => peer)).not.toContain("pandas");
});

test("a peer that fails stops the run", async () => {
  await expect(
    measured(async (_, { name }) =>
      name === "numpy" ? { status: 1, notice: "broken" } : line(name, 1),
    ),
  ).rejects.toThrow("numpy failed: broken");
});
