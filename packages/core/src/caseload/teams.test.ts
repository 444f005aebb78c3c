import { describe, expect, test } from "vitest";
import { daysAboveBand } from "./days-above-band.js";
import { caseloadConfigurationOn } from "./parameters.js";
import { caseloadOn } from "./point-in-time.js";
import { projectTeams } from "./project-teams.js";
import { spreadOfLoads } from "./spread.js";
import type { CaseAllocation, CaseWorker, OpenCase, Staffing } from "./staff.js";
import { teamLeaderCover } from "./team-leader-cover.js";

/** A service in which each worker holds so many children from the start of the year. */
type Holder = CaseWorker & { readonly cases: number };
function service(...holders: readonly Holder[]): Staffing {
  const held = holders.flatMap(({ id, cases }) =>
    Array.from({ length: cases }, (_, i) => ({ caseId: `${id} ${i}`, workerId: id })),
  );
  return {
    workers: holders.map(({ cases: _, ...worker }) => worker),
    cases: held.map(({ caseId }): OpenCase => ({ id: caseId, from: "2026-01-01" })),
    allocations: held.map((one): CaseAllocation => ({ ...one, from: "2026-01-01" })),
  };
}

const BANDS = [
  { name: "within", max: 2 },
  { name: "above", max: null },
];

describe("bands", () => {
  const staffing = service(
    { id: "A", fte: 1, teamType: "court", cases: 3 },
    { id: "B", fte: 1, teamType: "looked after", cases: 3 },
    { id: "C", fte: 1, cases: 3 },
  );

  test("may be those of a type of team; any other team has the authority's", () => {
    const own = { court: [{ name: "court", max: null }] };
    const { workers } = caseloadOn(
      { asOf: "2026-06-30", ...staffing },
      { bands: BANDS, bandsByTeamType: own },
    );
    expect(workers.map(({ band }) => band)).toEqual(["court", "above", "above"]);
  });

  test("of a type that no configuration names, whatever its name, are the authority's", () => {
    const odd = service({ id: "A", fte: 1, teamType: "constructor", cases: 3 });
    expect(caseloadOn({ asOf: "2026-06-30", ...odd }, { bands: BANDS }).workers).toMatchObject([
      { band: "above" },
    ]);
  });

  test("are what the authority had set on the day", () => {
    const configurations = [
      { from: "2026-01-01", to: "2026-06-29", parameters: { bands: BANDS } },
      { from: "2026-06-30", to: null, parameters: {} },
    ];
    expect(caseloadConfigurationOn(configurations, "2026-06-29")).toEqual({ bands: BANDS });
    expect(caseloadConfigurationOn(configurations, "2026-06-30")).toEqual({});
    expect(caseloadConfigurationOn(configurations, "2025-12-31")).toBeNull();
  });
});

describe("the spread of loads", () => {
  const spread = (...holders: readonly Holder[]) =>
    spreadOfLoads(caseloadOn({ asOf: "2026-06-30", ...service(...holders) }));

  test("stands beside the mean: 1, 2, 3 and 10 cases for full-time hours", () => {
    const loads = [10, 1, 3, 2].map((cases, i) => ({ id: `W${i}`, fte: 1, cases }));
    // A quarter of the way over three gaps is 0.75 of the first: 1.75; three quarters is 3 + 0.25 x 7.
    expect(spread(...loads)).toEqual({
      caseholders: 4,
      least: 1,
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 4.75,
      most: 10,
    });
    expect(spread({ id: "A", fte: 0.5, cases: 3 })).toMatchObject({ least: 6, median: 6, most: 6 });
  });

  test("is none without caseholders, and with one whose hours are not known", () => {
    expect(spread()).toEqual({ refused: "no-caseholders" });
    expect(spread({ id: "A", fte: 1, cases: 1 }, { id: "B", fte: null, cases: 1 })).toEqual({
      refused: "fte-unknown",
    });
  });
});

describe("days above the band", () => {
  const always = [{ from: "2026-01-01", to: null, parameters: { bands: BANDS } }];
  const week = { from: "2026-06-01", to: "2026-06-10" };

  test("are counted for each worker and each team", () => {
    const staffing = service(
      { id: "A", fte: 1, teamId: "north", cases: 3 },
      { id: "B", fte: 1, teamId: "north", cases: 1 },
    );
    // From 6 June A's third child is B's: then both hold two.
    const [moved] = staffing.allocations.filter(({ workerId }) => workerId === "A");
    const allocations = staffing.allocations.flatMap((one) =>
      one === moved
        ? [
            { ...one, to: "2026-06-06" },
            { ...one, workerId: "B", from: "2026-06-06" },
          ]
        : [one],
    );
    expect(daysAboveBand({ ...week, ...staffing, allocations }, always)).toEqual({
      workers: [
        { id: "A", days: 10, daysAbove: 5, daysUnknown: 0, share: 0.5 },
        { id: "B", days: 10, daysAbove: 0, daysUnknown: 0, share: 0 },
      ],
      teams: [{ id: "north", days: 10, daysAbove: 0, daysUnknown: 0, share: 0 }],
      leftOut: [],
    });
  });

  test("that cannot be told are counted apart, and never as within", () => {
    const unknown = service({ id: "A", fte: null, teamId: "north", cases: 3 });
    const none = { days: 0, daysAbove: 0, daysUnknown: 10, share: null };
    expect(daysAboveBand({ ...week, ...unknown }, always)).toEqual({
      workers: [{ id: "A", ...none }],
      teams: [{ id: "north", ...none }],
      leftOut: [],
    });
    const known = service({ id: "A", fte: 1, cases: 3 });
    const since = [{ from: "2026-06-09", to: null, parameters: { bands: BANDS } }];
    expect(daysAboveBand({ ...week, ...known }, since)).toMatchObject({
      workers: [{ id: "A", days: 2, daysAbove: 2, daysUnknown: 8, share: 1 }],
    });
  });

  test("go by the bands of the team's type", () => {
    const court = service({ id: "A", fte: 1, teamId: "court", teamType: "court", cases: 3 });
    const parameters = { bands: BANDS, bandsByTeamType: { court: [{ name: "any", max: null }] } };
    const set = [{ from: "2026-01-01", to: null, parameters }];
    expect(daysAboveBand({ ...week, ...court }, set)).toMatchObject({
      workers: [{ daysAbove: 0 }],
      teams: [{ daysAbove: 0 }],
    });
  });

  test("of a period that ends before it begins are refused", () => {
    const reversed = { from: "2026-06-10", to: "2026-06-01" };
    expect(daysAboveBand({ ...reversed, ...service() }, always)).toEqual({
      refused: "end-before-start",
    });
  });
});

describe("a projection of teams", () => {
  const teams = [
    { id: "north", workers: [{ cases: 24, fte: 1 }], unallocated: 4 },
    { id: "south", workers: [{ cases: 10, fte: 1 }] },
  ];
  const project = (demandChangePct: number, of: typeof teams = teams) =>
    projectTeams({
      threshold: 18,
      teams: of,
      demandChangePct,
      demandChangeSource: "growth of the last two years",
    });

  test("says what every team needs today and at the trend, and what it takes for granted", () => {
    // North: 24 - 18 + 4 is 10 over 18, 0.56, up to 0.6. A quarter more of 28 is 7: 17 over 18, 1.
    // South has room for its 10, and none is moved: a quarter more is 2.5, so 3 over 18, 0.2.
    expect(project(25)).toMatchObject({
      teams: [
        {
          id: "north",
          today: { extraFteNoReallocation: 0.6 },
          atTrend: { extraFteNoReallocation: 1 },
        },
        {
          id: "south",
          today: { extraFteNoReallocation: 0 },
          atTrend: { extraFteNoReallocation: 0.2 },
        },
      ],
      extraFteToday: 0.6,
      extraFteAtTrend: 1.2,
      assumptions: [
        "workforce-as-today",
        "new-children-unallocated",
        "growth-the-same-in-every-team",
        "a-fall-frees-nobody",
      ],
      basis: {
        threshold: 18,
        demandChangePct: 25,
        demandChangeSource: "growth of the last two years",
        asyeFactor: 0.9,
      },
    });
  });

  test("takes no child from anybody when demand falls", () => {
    expect(project(-50)).toMatchObject({ extraFteToday: 0.6, extraFteAtTrend: 0.6 });
  });

  test("has no sum when one team cannot be said", () => {
    const unknown = projectTeams({
      threshold: 18,
      teams: [...teams, { id: "east", workers: [{ cases: 1, fte: null }] }],
      demandChangePct: 0,
      demandChangeSource: "none",
    });
    expect(unknown).toMatchObject({
      teams: [{}, {}, { id: "east", today: { refused: "fte-unknown" } }],
      extraFteToday: null,
      extraFteAtTrend: null,
    });
  });
});

test("team leaders for each caseholder", () => {
  expect(teamLeaderCover(12, 80)).toBe(0.15);
  expect(teamLeaderCover(null, 80)).toBeNull();
  expect(teamLeaderCover(12, null)).toBeNull();
  expect(teamLeaderCover(12, 0)).toBeNull();
});
