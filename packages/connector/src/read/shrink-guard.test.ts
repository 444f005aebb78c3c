import { describe, expect, test } from "vitest";
import type { Message, StateMessage } from "../protocol/index.js";
import { memorySource } from "../testing/memory-source.js";
import { filesConnector } from "./files-connector.js";
import { hasShrunk } from "./shrink-guard.js";

describe("a stream has shrunk", () => {
  test.each([
    ["nothing came, and something was there", 0, 1, true],
    ["more than a fifth is gone", 79, 100, true],
    ["a fifth is gone", 80, 100, false],
    ["a handful of a small stream is gone", 5, 10, false],
    ["more than a handful of a small stream is gone", 4, 10, true],
    ["it has grown", 12, 10, false],
    ["it was never whole before", 0, null, false],
  ] as const)("%s: %i of %s", (_, count, lastWhole, expected) => {
    expect(hasShrunk(count, lastWhole)).toBe(expected);
  });
});

describe("a night on which nothing came", () => {
  const HEADER = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";
  const ROW = "C1,01/02/2010,M,30/05/2026,01/06/2026\n";

  const night = (text: string, states: readonly StateMessage["state"][]) =>
    nightOf({ "missing.csv": text }, states);

  async function nightOf(
    files: Readonly<Record<string, string>>,
    states: readonly StateMessage["state"][],
  ) {
    const connector = filesConnector(memorySource(files));
    const messages: Message[] = [];
    const run = { runId: "run", startedAt: "2026-11-24T02:00:00Z", states };
    for await (const message of connector.read(run)) messages.push(message);
    const account = messages.flatMap((one) =>
      one.type === "RECONCILIATION" ? one.reconciliation.streams : [],
    );
    const failed = messages.flatMap((one) =>
      one.type === "TRACE" && one.trace.error ? [one.trace.error.code] : [],
    );
    const left = messages.flatMap((one) => (one.type === "STATE" ? [one.state] : []));
    return { account, failed, left };
  }

  test("asks for a person and counts as not whole, night after night", async () => {
    const first = await night(HEADER + ROW, []);
    expect(first.account.every(({ complete }) => complete)).toBe(true);

    const second = await night(HEADER, first.left);
    expect(new Set(second.failed)).toEqual(new Set(["shrink"]));
    expect(second.account.some(({ complete }) => complete)).toBe(false);

    const third = await night(HEADER, second.left);
    expect(new Set(third.failed)).toEqual(new Set(["shrink"]));
  });

  test.each([
    ["its file is absent", {}],
    ["its header is no longer known", { "missing.csv": "A,B\n1,2\n" }],
  ])("a table that was whole is missed when %s, night after night", async (_, files) => {
    const first = await nightOf({ "missing.csv": HEADER + ROW }, []);
    const second = await nightOf(files, first.left);
    const names = first.account.map(({ stream }) => stream);
    expect(second.failed).toContain("shrink");
    expect(second.account.map(({ stream }) => stream)).toEqual(names);
    expect(second.account.map(({ complete }) => complete)).toEqual(names.map(() => false));
    expect((await nightOf(files, second.left)).failed).toContain("shrink");
  });

  test("a table that never came is not missed", async () => {
    expect((await nightOf({ "missing.csv": HEADER + ROW }, [])).failed).toEqual([]);
  });

  test("is like any other once the rows are back", async () => {
    const first = await night(HEADER + ROW, []);
    const second = await night(HEADER, first.left);
    expect((await night(HEADER + ROW, second.left)).failed).toEqual([]);
  });
});
