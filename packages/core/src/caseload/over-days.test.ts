import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dailyCaseload } from "./daily-series.js";
import { type DaysAboveBand, daysAboveBand } from "./days-above-band.js";
import { caseloadConfigurationOn } from "./parameters.js";
import { type Caseload, caseloadOn } from "./point-in-time.js";
import type { CaseWorker, Staffing } from "./staff.js";

// Eight days over the end of a month, in the middle of records that begin before and end after them.
const WEEK = ["27", "28", "29", "30", "31"].map((day) => `2026-03-${day}`);
const DAYS = [...WEEK, "2026-04-01", "2026-04-02", "2026-04-03"];
const [FIRST = "", LAST = ""] = [DAYS.at(0), DAYS.at(-1)];
const day = fc.constantFrom("2026-02-01", "2026-03-26", ...DAYS, "2026-04-04", "2026-05-01");
// Most records overlap: a property over records that never meet would try little.
const begin = fc.oneof({ weight: 2, arbitrary: fc.constant("2026-02-01") }, day);
const end = fc.option(day, { freq: 2 });

/** Full-time equivalents with faults among them, if asked for. */
const staffingWith = (...ftes: readonly (number | null)[]): fc.Arbitrary<Staffing> => {
  const worker: fc.Arbitrary<CaseWorker> = fc.record(
    {
      id: fc.constantFrom("A", "B", "C", "D"),
      fte: fc.constantFrom(...ftes),
      from: fc.option(begin),
      to: end,
      asye: fc.boolean(),
      kind: fc.constantFrom("caseholder", "caseholder", "manager"),
      teamId: fc.constantFrom("north", "south"),
    },
    { requiredKeys: ["id", "fte"] },
  );
  const ids = ["K1", "K2", "K3", "K4"];
  const opened = fc.record({ id: fc.constantFrom(...ids), from: begin, to: end });
  const allocation = fc.record({
    caseId: fc.constantFrom(...ids, "unknown"),
    workerId: fc.constantFrom("A", "B", "C", "D", "unknown"),
    from: begin,
    to: end,
    role: fc.constantFrom("primary", "primary", "primary", "secondary"),
  });
  return fc.record({
    workers: fc.uniqueArray(worker, { minLength: 3, selector: ({ id }) => id }),
    cases: fc.uniqueArray(opened, { minLength: 3, selector: ({ id }) => id }),
    allocations: fc.array(allocation, { minLength: 4, maxLength: 12 }),
  });
};

describe("whatever the records, a series over days", () => {
  test("is the caseload of each day, counted by itself", () => {
    fc.assert(
      fc.property(
        staffingWith(0.1, 0.3, 0.5, 1, null, 0, 37),
        fc.boolean(),
        (staffing, managerHeldCounts) => {
          const set = { managerHeldCounts };
          const series = dailyCaseload({ from: FIRST, to: LAST, ...staffing }, set);
          if ("refused" in series) throw new Error(series.refused);
          const each = DAYS.map((asOf) => caseloadOn({ asOf, ...staffing }, set));
          expect(series.days).toEqual(
            each.map(({ cases, fte, unallocated }, i) => ({
              date: DAYS[i],
              cases,
              fte,
              unallocated,
            })),
          );
          const isFault = ({ reason }: Caseload) => reason !== null && reason !== "no-caseholders";
          const fallback = each.every(({ caseholders }) => caseholders === 0)
            ? "no-caseholders"
            : null;
          expect(series.reason).toBe(each.find(isFault)?.reason ?? fallback);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("tells of the days above the band as each day by itself does", () => {
    const bands = (max: number) => [
      { name: "within", max },
      { name: "above", max: null },
    ];
    const configurations = [
      { from: "2026-03-28", to: "2026-03-30", parameters: { bands: bands(2) } },
      {
        from: "2026-03-31",
        to: "2026-04-02",
        parameters: { bands: bands(3), managerHeldCounts: true, asyeFactor: 0.6 },
      },
    ];
    fc.assert(
      fc.property(staffingWith(0.25, 0.5, 1, null), (staffing) => {
        const answer = daysAboveBand({ from: FIRST, to: LAST, ...staffing }, configurations);
        if ("refused" in answer) throw new Error(answer.refused);
        const counted = { workers: new Map<string, Counts>(), teams: new Map<string, Counts>() };
        for (const asOf of DAYS) {
          const set = caseloadConfigurationOn(configurations, asOf);
          const most = set?.bands?.[0]?.max ?? 0;
          for (const one of caseloadOn({ asOf, ...staffing }, set ?? {}).workers) {
            const isKnown = set !== null && one.band !== null;
            count(counted.workers, one.workerId, isKnown ? one.band === "above" : null);
          }
          for (const id of ["north", "south"]) {
            const team = staffing.workers.filter(({ teamId }) => teamId === id);
            const load = caseloadOn({ asOf, ...staffing, workers: team }, set ?? {});
            // Quarters of full-time hours are exact in floating point: so is their product.
            const isKnown = set !== null && load.fte !== null;
            if (load.cases === 0) continue;
            count(counted.teams, id, isKnown ? load.cases > (load.fte ?? 0) * most : null);
          }
        }
        expect(answer.workers.map(withoutShare)).toEqual(inOrder(counted.workers));
        expect(answer.teams.map(withoutShare)).toEqual(inOrder(counted.teams));
      }),
      { numRuns: 500 },
    );
  });
});

interface Counts {
  days: number;
  daysAbove: number;
  daysUnknown: number;
}

function count(counts: Map<string, Counts>, id: string, isAbove: boolean | null): void {
  const one = counts.get(id) ?? { days: 0, daysAbove: 0, daysUnknown: 0 };
  counts.set(id, one);
  if (isAbove === null) one.daysUnknown += 1;
  else {
    one.days += 1;
    one.daysAbove += Number(isAbove);
  }
}

function inOrder(counts: ReadonlyMap<string, Counts>): readonly object[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, one]) => ({ id, ...one }));
}

function withoutShare({ share: _, ...rest }: DaysAboveBand): object {
  return rest;
}

describe("a series", () => {
  const held = (workerId: string, ...caseIds: string[]) =>
    caseIds.map((caseId) => ({ caseId, workerId, from: FIRST }));
  const cases = ["K1", "K2", "K3"].map((id) => ({ id, from: FIRST }));
  const staffing: Staffing = {
    workers: [
      { id: "A", fte: 1 },
      { id: "B", fte: 0.5, from: "2026-03-28" },
    ],
    cases,
    allocations: [...held("A", "K1", "K2"), ...held("B", "K3")],
  };

  test("has a mean of all its days: 2 over 1 on one, 3 over 1.5 on another", () => {
    // A child of nobody on the first day; then (2 + 3) / (1 + 1.5) = 2.
    expect(dailyCaseload({ from: FIRST, to: "2026-03-28", ...staffing })).toEqual({
      days: [
        { date: "2026-03-27", cases: 2, fte: 1, unallocated: 1 },
        { date: "2026-03-28", cases: 3, fte: 1.5, unallocated: 0 },
      ],
      meanCasesPerFte: 2,
      reason: null,
      leftOut: [],
    });
  });

  test("may be of one day, and is refused when it ends before it begins", () => {
    const oneDay = dailyCaseload({ from: FIRST, to: FIRST, ...staffing });
    expect(oneDay).toMatchObject({ days: [{ date: FIRST }], meanCasesPerFte: 2 });
    expect(dailyCaseload({ from: LAST, to: FIRST, ...staffing })).toEqual({
      refused: "end-before-start",
    });
    expect(daysAboveBand({ from: FIRST, to: FIRST, ...staffing }, [])).toMatchObject({
      workers: [{ id: "A", daysUnknown: 1 }],
    });
  });

  test.each([
    ["A", "B"],
    ["B", "A"],
  ])(
    "names the fault of the first by id when two are in doubt, recorded %s before %s",
    (...ids) => {
      const workers = ids.map((id) => ({ id, fte: id === "A" ? null : 37 }));
      const allocations = ids.flatMap((id) => held(id, "K1"));
      expect(dailyCaseload({ from: FIRST, to: LAST, workers, cases, allocations })).toMatchObject({
        meanCasesPerFte: null,
        reason: "fte-unknown",
      });
    },
  );
});

test("a load is compared before it is rounded: 6 cases over 0.333333 are more than 18", () => {
  const staffing: Staffing = {
    workers: [{ id: "A", fte: 0.333333, teamId: "north" }],
    cases: DAYS.slice(0, 6).map((id) => ({ id, from: FIRST })),
    allocations: DAYS.slice(0, 6).map((caseId) => ({ caseId, workerId: "A", from: FIRST })),
  };
  expect(caseloadOn({ asOf: FIRST, ...staffing }).workers[0]).toMatchObject({
    perFte: 18,
    band: "elevated",
  });
  const always = [{ from: "2026-01-01", to: null, parameters: {} }];
  expect(daysAboveBand({ from: FIRST, to: LAST, ...staffing }, always)).toMatchObject({
    workers: [{ days: 8, daysAbove: 8, share: 1 }],
    teams: [{ days: 8, daysAbove: 8, share: 1 }],
  });
});

test("a team whose workers name two types has bands that nobody can tell", () => {
  const types = ["court", "looked after"];
  const staffing: Staffing = {
    workers: types.map((teamType) => ({ id: teamType, fte: 1, teamId: "north", teamType })),
    cases: [{ id: "K1", from: FIRST }],
    allocations: [{ caseId: "K1", workerId: "court", from: FIRST }],
  };
  const always = [{ from: "2026-01-01", to: null, parameters: {} }];
  expect(daysAboveBand({ from: FIRST, to: LAST, ...staffing }, always)).toMatchObject({
    workers: [{ id: "court", days: 8, daysUnknown: 0 }],
    teams: [{ id: "north", days: 0, daysUnknown: 8, share: null }],
  });
});
