import { describe, expect, test } from "vitest";
import { divergence } from "./divergence.js";
import { divergenceOverTime } from "./divergence-over-time.js";
import { projectWorkforce } from "./projection.js";
import { tenureOn } from "./tenure.js";
import { workerChanges } from "./worker-changes.js";
import { workforceRates } from "./workforce-rates.js";

const at = (date: string, demand: number | null, workforceFte: number | null) => ({
  date,
  demand,
  workforceFte,
});
const BASELINE = at("2015-03-31", 300, 100);

describe("demand against workforce", () => {
  test("24 more in a hundred for the same staff is 24 more for each", () => {
    expect(divergence({ baseline: BASELINE, now: at("2019-03-31", 372, 100) })).toEqual({
      demandChangePct: 24,
      workforceChangePct: 0,
      gapPoints: 24,
      workloadPerFteChangePct: 24,
      fteToRestoreBaseline: 24,
      isAboveTolerance: true,
    });
  });

  test("with ten more staff in a hundred it is 12.73 more for each, not 14", () => {
    expect(divergence({ baseline: BASELINE, now: at("2019-03-31", 372, 110) })).toMatchObject({
      gapPoints: 14,
      workloadPerFteChangePct: 12.73,
    });
  });

  test("fewer children for the same staff is a negative gap", () => {
    expect(divergence({ baseline: BASELINE, now: at("2019-03-31", 270, 100) })).toMatchObject({
      demandChangePct: -10,
      gapPoints: -10,
      fteToRestoreBaseline: -10,
      isAboveTolerance: false,
    });
  });

  test.each([
    ["value-missing", at("2019-03-31", null, 100)],
    ["value-missing", at("2014-03-31", null, -1)],
    ["negative-value", at("2019-03-31", -1, 100)],
    ["negative-value", at("2014-03-31", 300, -1)],
    ["dates-not-in-order", at("2015-03-31", 300, 0)],
    ["zero-workforce", at("2019-03-31", 300, 0)],
  ])("is refused: %s", (refused, now) => {
    expect(divergence({ baseline: BASELINE, now })).toEqual({ refused });
  });

  test("a baseline of nothing is refused before a workforce of nothing", () => {
    const now = at("2019-03-31", 3, 0);
    expect(divergence({ baseline: at("2015-03-31", 0, 100), now })).toEqual({
      refused: "zero-baseline",
    });
  });

  test("the first date above the tolerance is named, and a year without figures keeps its place", () => {
    const years = [
      at("2019-03-31", 372, 100),
      at("2016-03-31", 315, 100),
      at("2017-03-31", null, 100),
      at("2018-03-31", 333, 100),
    ];
    const { positions, firstAboveToleranceOn } = divergenceOverTime(BASELINE, years);
    expect(firstAboveToleranceOn).toBe("2018-03-31");
    expect(positions).toMatchObject([
      { date: "2016-03-31", demandIndex: 105, workforceIndex: 100, divergence: { gapPoints: 5 } },
      { date: "2017-03-31", demandIndex: null, divergence: { refused: "value-missing" } },
      { date: "2018-03-31", demandIndex: 111, divergence: { gapPoints: 11 } },
      { date: "2019-03-31", demandIndex: 124, divergence: { gapPoints: 24 } },
    ]);
    expect(divergenceOverTime(BASELINE, years, 24).firstAboveToleranceOn).toBeNull();
  });
});

describe("the workforce that a threshold needs", () => {
  test("a first year's worker can carry less, and what is over is rounded up to a tenth", () => {
    // floor(18 x 0.9) = 16: 1 over. 1 / 18 = 0.06, up to 0.1. On average 17 / 18 - 0.9 = 0.04, up to 0.1.
    const workers = [{ cases: 17, fte: 1, asye: true }];
    expect(projectWorkforce({ threshold: 18, workers })).toEqual({
      excessCases: 1,
      spareCapacity: 0,
      extraFteNoReallocation: 0.1,
      extraFteWithReallocation: 0.1,
      averageOnlyFte: 0.1,
    });
  });

  test.each([
    ["threshold-not-positive", { threshold: 0, workers: [{ cases: 1, fte: null }] }],
    ["fte-unknown", { threshold: 18, workers: [{ cases: 1, fte: null }] }],
    ["fte-implausible", { threshold: 18, workers: [{ cases: 1, fte: 37 }] }],
  ])("is refused: %s", (refused, input) => {
    expect(projectWorkforce(input)).toEqual({ refused });
  });
});

describe("what else is known of a workforce", () => {
  test("England's rates of 2025 come out of its published figures", () => {
    const england = {
      inPostFte: 36186.3,
      agencyFte: 5415.9,
      vacancyFte: 5965.4,
      leaversFte: 4276.3,
    };
    expect(workforceRates(england)).toEqual({
      vacancyRate: 14.2,
      agencyRate: 13,
      permanentShare: 87,
      turnoverRate: 11.8,
    });
  });

  test("a rate of parts that are not known, or of nothing, is no rate", () => {
    const nobody = { inPostFte: 0, agencyFte: 0, vacancyFte: null, leaversFte: 0 };
    expect(workforceRates(nobody)).toEqual({
      vacancyRate: null,
      agencyRate: null,
      permanentShare: null,
      turnoverRate: null,
    });
  });

  test("from one worker to another and back is two changes", () => {
    const allocations = [
      { workerId: "A", from: "2025-01-01", to: "2025-09-01" },
      { workerId: "B", from: "2025-09-01", to: "2025-10-01" },
      { workerId: "A", from: "2025-10-01" },
    ];
    const year = { from: "2025-06-30", to: "2026-06-30" };
    expect(workerChanges({ ...year, allocations })).toEqual({ changes: 2, distinctWorkers: 2 });
  });

  test("a worker who began and ended on one day, and one who supported, are no change", () => {
    const allocations = [
      { workerId: "A", from: "2025-01-01", to: "2025-09-01" },
      { workerId: "B", from: "2025-09-01", to: "2025-09-01" },
      { workerId: "C", from: "2025-08-01", role: "secondary" as const },
      { workerId: "A", from: "2025-09-01" },
    ];
    const year = { from: "2025-06-30", to: "2026-06-30" };
    expect(workerChanges({ ...year, allocations })).toEqual({ changes: 0, distinctWorkers: 1 });
  });

  test("tenure of two workers is between them; of one who began on no known day there is none", () => {
    const workers = [
      { id: "A", from: "2026-06-20" },
      { id: "B", from: "2025-06-30" },
      { id: "gone", from: null, to: "2026-01-01" },
    ];
    expect(tenureOn({ asOf: "2026-06-30", workers })).toEqual({
      value: { meanDays: 187.5, medianDays: 187.5, under365DaysShare: 50 },
      reason: null,
    });
    expect(tenureOn({ asOf: "2026-06-30", workers: [...workers, { id: "C" }] })).toEqual({
      value: null,
      reason: "start-date-missing",
    });
    expect(tenureOn({ asOf: "2026-06-30", workers: [] })).toEqual({
      value: null,
      reason: "no-workers",
    });
  });
});
