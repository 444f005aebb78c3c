import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openCasesColumns, STILL_OPEN } from "./open-cases-columns.js";

const WINDOW = { firstDay: 100, days: 5, teams: 2 };
type Row = readonly [team: number, start: number, end: number];
const columns = (rows: readonly Row[]) => ({
  team: Int32Array.from(rows.map(([team]) => team)),
  start: Int32Array.from(rows.map(([, start]) => start)),
  end: Int32Array.from(rows.map(([, , end]) => end)),
});
const count = (...rows: Row[]) => openCasesColumns(columns(rows), WINDOW);

describe("allocations in columns", () => {
  test("are open from the day they begin, up to the day they end, which is the next holder's", () => {
    const { counts } = count([0, 101, 103], [0, 103, STILL_OPEN], [1, 90, 101], [1, 104, 900]);
    expect([...counts]).toEqual([0, 1, 1, 1, 1, 1, 0, 0, 0, 1]);
  });

  test("with a stand-in for a day are told of: the furthest days that are some lie 2^30 from 1970", () => {
    const far = 2 ** 30;
    const { counts, rejectedRows } = count([0, -far, far - 1], [0, -far - 1, 103], [0, 101, far]);
    expect([...counts]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    expect(rejectedRows).toBe(2);
  });

  test("outside the days asked about add nothing", () => {
    const { counts, rejectedRows } = count([0, 90, 100], [0, 105, STILL_OPEN], [0, 102, 102]);
    expect([...counts]).toEqual(Array(10).fill(0));
    expect(rejectedRows).toBe(0);
  });

  test("of no team, or that end before they begin, are told of and counted nowhere", () => {
    const { counts, rejectedRows } = count([2, 101, 103], [-1, 101, 103], [0, 103, 102]);
    expect([...counts]).toEqual(Array(10).fill(0));
    expect(rejectedRows).toBe(3);
  });

  test("may be asked about for one day, the first there is, and for more teams than days", () => {
    const first = -(2 ** 30);
    const rows = columns([0, 1, 2, 3, 3, 4].map((team) => [team, first, STILL_OPEN] as const));
    const { counts } = openCasesColumns(rows, { firstDay: first, days: 1, teams: 5 });
    expect([...counts]).toEqual([1, 1, 1, 2, 1]);
  });

  test("are refused when they are no columns", () => {
    const { team, start, end } = columns([[0, 100, 101]]);
    const short = new Int32Array(0);
    expect(() => openCasesColumns({ team, start, end: short }, WINDOW)).toThrow(/1, 1 and 0 rows/);
    expect(() => openCasesColumns({ team, start: short, end }, WINDOW)).toThrow(RangeError);
    expect(() => openCasesColumns({ team, start, end }, { ...WINDOW, days: 0 })).toThrow(
      /at least 1/,
    );
    expect(() => openCasesColumns({ team, start, end }, { ...WINDOW, teams: 1.5 })).toThrow(
      RangeError,
    );
    for (const firstDay of [0.5, -(2 ** 30) - 1, 2 ** 30 - 5]) {
      expect(() => openCasesColumns({ team, start, end }, { ...WINDOW, firstDay })).toThrow(
        "that a column can hold",
      );
    }
  });

  test("count what a look at each day counts", () => {
    const extreme = fc.constantFrom(-(2 ** 31), -(2 ** 30) - 1, 2 ** 30, 2 ** 31 - 1);
    const isDay = (day: number) => Math.abs(day) < 2 ** 30;
    const isGood = ([of, start, end]: Row) =>
      of >= 0 && of < 2 && isDay(start) && isDay(end) && (end === STILL_OPEN || start <= end);
    const row = fc.tuple(
      fc.oneof(fc.integer({ min: -1, max: 2 }), extreme),
      fc.oneof(fc.integer({ min: 95, max: 107 }), extreme),
      fc.oneof(fc.constantFrom(STILL_OPEN, -3), fc.integer({ min: 95, max: 110 }), extreme),
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { counts, rejectedRows } = openCasesColumns(columns(rows), WINDOW);
        const good = rows.filter(isGood);
        expect(rejectedRows).toBe(rows.length - good.length);
        const looked = [0, 1].flatMap((team) =>
          [100, 101, 102, 103, 104].map(
            (day) =>
              good.filter(
                ([of, start, end]) =>
                  of === team && start <= day && (end === STILL_OPEN || day < end),
              ).length,
          ),
        );
        expect([...counts]).toEqual(looked);
      }),
    );
  });
});
