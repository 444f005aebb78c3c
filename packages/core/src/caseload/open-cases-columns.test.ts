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
  });

  test("count what a look at each day counts", () => {
    const row = fc.tuple(
      fc.integer({ min: -1, max: 2 }),
      fc.integer({ min: 95, max: 107 }),
      fc.oneof(fc.constant(STILL_OPEN), fc.integer({ min: 95, max: 110 })),
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { counts } = openCasesColumns(columns(rows), WINDOW);
        const looked = [0, 1].flatMap((team) =>
          [100, 101, 102, 103, 104].map(
            (day) =>
              rows.filter(
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
