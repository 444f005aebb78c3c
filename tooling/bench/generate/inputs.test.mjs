import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generateColumns, writeInputs } from "./inputs.mjs";
import { isInClockChange, londonMinute } from "./london.mjs";

const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = 20_000;
const columns = generateColumns({ rows: ROWS, seed: 7 });
const minute = (text) => Date.parse(`${text}Z`) / 60_000;

test("the same seed gives the same inputs, and another seed others", () => {
  expect(generateColumns({ rows: ROWS, seed: 7 })).toEqual(columns);
  expect(generateColumns({ rows: ROWS, seed: 8 })).not.toEqual(columns);
});

describe("returns and interviews in London wall-clock minutes", () => {
  const returned = [...columns["rhi.returned_local"]];
  const completed = [...columns["rhi.completed_local"]];

  test("none lies in the hour that spring skips or autumn repeats", () => {
    expect([...returned, ...completed].filter(isInClockChange)).toEqual([]);
  });

  test("some lie on the days on which the clocks change", () => {
    const isOn = (day) => (each) =>
      each >= minute(`${day}T00:00`) && each <= minute(`${day}T23:59`);
    expect(returned.some(isOn("2026-03-29"))).toBe(true);
    expect(returned.some(isOn("2025-10-26"))).toBe(true);
  });

  test("about one return in thirty is unknown, and about four of five have an interview", () => {
    const share = (column, isWanted) => column.filter(isWanted).length / ROWS;
    expect(share(returned, (each) => each === -1)).toBeCloseTo(0.03, 1);
    expect(share(completed, (each) => each !== -1)).toBeCloseTo(0.8, 1);
  });
});

test.each([
  ["2026-03-29T00:59", "2026-03-29T00:59"],
  ["2026-03-29T01:00", "2026-03-29T02:00"],
  ["2026-10-25T00:59", "2026-10-25T01:59"],
  ["2026-10-25T01:00", "2026-10-25T01:00"],
  ["2025-12-25T12:00", "2025-12-25T12:00"],
])("at %s in UTC London's clocks show %s", (utc, local) => {
  expect(londonMinute(minute(utc))).toBe(minute(local));
});

test.each([
  ["2026-03-29T00:59", false],
  ["2026-03-29T01:00", true],
  ["2026-03-29T01:59", true],
  ["2026-03-29T02:00", false],
  ["2026-10-25T00:59", false],
  ["2026-10-25T01:00", true],
  ["2026-10-25T01:59", true],
  ["2026-10-25T02:00", false],
  ["2026-04-05T01:30", false],
])("%s on London's clocks is skipped or repeated: %s", (local, isOpen) => {
  expect(isInClockChange(minute(local))).toBe(isOpen);
});

test("pairs of days begin and end where the bank holidays are known", () => {
  const days = [...columns["dates.start"], ...columns["dates.end"]];
  expect(Math.min(...days)).toBeGreaterThanOrEqual(minute("2012-01-01T00:00") / 1_440);
  expect(Math.max(...days)).toBeLessThanOrEqual(minute("2028-12-31T00:00") / 1_440);
});

test("a folder of inputs holds each column as little-endian whole numbers, and what goes with them", () => {
  writeInputs(folder, { rows: 10, seed: 7 });
  expect(readdirSync(folder).sort()).toEqual([
    "alloc.end.i32",
    "alloc.start.i32",
    "alloc.team.i32",
    "dates.end.i32",
    "dates.start.i32",
    "ep.child.i32",
    "ep.returned_utc.i32",
    "iv.child.i32",
    "iv.completed_utc.i32",
    "meta.json",
    "rhi.completed_local.i32",
    "rhi.returned_local.i32",
    "scores.a.u8",
    "scores.b.u8",
    "text.csv.u8",
    "text.json.u8",
    "text.xml.u8",
  ]);
  const bytes = readFileSync(join(folder, "dates.start.i32"));
  expect(bytes).toHaveLength(40);
  const { "dates.start": start } = generateColumns({ rows: 10, seed: 7 });
  expect(bytes.readInt32LE(36)).toBe(start[9]);

  const meta = JSON.parse(readFileSync(join(folder, "meta.json"), "utf8"));
  expect(meta.asOfUtcMinute).toBe(minute("2026-11-01T06:00"));
  expect(meta.holidays).toContain(minute("2026-12-25T00:00") / 1_440);
  expect(meta.transitions).toContainEqual({
    utcMinute: minute("2026-10-25T01:00"),
    offsetMinutes: 0,
  });
});

test("the texts are a file of their kind each, with quoted cells and characters of two bytes", () => {
  const text = (name) => Buffer.from(columns[name]).toString("utf8");
  expect(text("text.csv").split("\n").length).toBe(ROWS + 2);
  expect(text("text.csv")).toContain('"said ""no"""');
  expect(text("text.csv")).toContain("café");
  expect(JSON.parse(text("text.json"))).toHaveLength(ROWS / 10);
  expect(text("text.xml").match(/<Child>/g)).toHaveLength(ROWS / 100);
});
