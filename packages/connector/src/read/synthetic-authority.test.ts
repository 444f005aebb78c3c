import { generateAuthority } from "@waymark/synthetic";
import { describe, expect, test } from "vitest";
import { memorySource } from "../testing/memory-source.js";
import { readAll } from "../testing/read-all.js";

const authority = generateAuthority({ seed: "defects", from: "2024-11-24", to: "2026-11-24" });
const source = memorySource(
  Object.fromEntries(authority.files.map(({ name, text }) => [name, text])),
);
const read = await readAll(source);
const place = (file: string, row: number, reason: string) => `${file} row ${row}: ${reason}`;

const SEEDS = Array.from({ length: 20 }, (_, n) => `seed ${n + 1}`);

describe.each(SEEDS)("an invented authority of %s", (seed) => {
  test("has exactly the rows held back, and the marks, that its manifest lists", async () => {
    const one = generateAuthority({ seed, from: "2025-11-24", to: "2026-11-24", scale: 0.4 });
    const whole = await readAll(
      memorySource(Object.fromEntries(one.files.map(({ name, text }) => [name, text]))),
    );
    const expected = (outcome: string) =>
      one.defects
        .filter((defect) => defect.expected.outcome === outcome)
        .map(({ file, row, expected: { reasonCode } }) => place(file, row, reasonCode));
    const held = whole.heldBack.map(({ data }) => {
      const { file, row } = Object(data?.["locator"]);
      return place(file, row, String(data?.["reasonCode"]));
    });
    expect([...new Set(held)].sort()).toEqual(expected("quarantined").sort());
    const marked = new Set(
      whole.records.flatMap(({ meta: { flags, provenance } }) =>
        flags.map((flag) => place(provenance.locator.file, provenance.locator.row, flag)),
      ),
    );
    expect(expected("kept").filter((mark) => !marked.has(mark))).toEqual([]);
  });
});

describe("an invented authority with known defects", () => {
  test("every row that should be held back is, for its reason, and no other", () => {
    const expected = authority.defects
      .filter(({ expected: { outcome } }) => outcome === "quarantined")
      .map(({ file, row, expected: { reasonCode } }) => place(file, row, reasonCode));
    const found = read.heldBack.map(({ data }) => {
      const { file, row } = Object(data?.["locator"]);
      return place(file, row, String(data?.["reasonCode"]));
    });
    expect([...new Set(found)].sort()).toEqual(expected.sort());
  });

  test("every row that should be kept with a mark has it", () => {
    const marked = new Set(
      read.records.flatMap(({ meta: { flags, provenance } }) =>
        flags.map((flag) => place(provenance.locator.file, provenance.locator.row, flag)),
      ),
    );
    const missed = authority.defects
      .filter(({ expected: { outcome } }) => outcome === "kept")
      .map(({ file, row, expected: { reasonCode } }) => place(file, row, reasonCode))
      .filter((one) => !marked.has(one));
    expect(missed).toEqual([]);
  });

  test("every true completed interview arrives at its true instant, as far as the log tells it", () => {
    const logged = new Map(
      read.records
        .filter(({ stream }) => stream === "interview-log.return_interview")
        .map(({ key, data }) => [key["interviewKey"], Object(data)["completed"]]),
    );
    const spoiled = new Set(
      authority.defects.filter(({ file }) => file === "interview_log.csv").map(({ row }) => row),
    );
    const truths = authority.truth.interviews.filter(({ completedAtMs }) => completedAtMs !== null);
    const outside = truths.filter(({ interviewId, completedAtMs }) => {
      const completed = logged.get(interviewId);
      if (completed === undefined || completed === null) return false;
      const ms = completedAtMs ?? 0;
      return ms < Date.parse(completed.lo) - 59_999 || ms > Date.parse(completed.hi) + 59_999;
    });
    expect(outside.length).toBeLessThanOrEqual(spoiled.size);
    expect(truths.length).toBeGreaterThan(100);
  });
});
