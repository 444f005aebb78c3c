import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { MeasureInput } from "./input.js";
import {
  at,
  counted,
  episode,
  HELD,
  interview,
  june,
  share,
  TIME_REMAINS,
} from "./june-returns.cases.js";
import { measureReturns } from "./measure-returns.js";

describe("RHI-M01 counts children, RHI-M08 counts returns", () => {
  const episodes = [
    episode(),
    episode({ id: "E2", end: at("2026-06-20T10:00:00Z") }),
    episode({ id: "E3", childId: "C2" }),
  ];
  const interviews = [interview({ completed: HELD })];

  test("one interview reaches one of two children, and covers one of three returns", () => {
    expect(share("M01", { episodes, interviews })).toBe("1 of 2");
    expect(share("M08", { episodes, interviews })).toBe("1 of 3");
  });

  test("each number can be listed", () => {
    expect(counted("M01", { episodes, interviews }).cases).toEqual([
      { id: "C1", counted: "numerator", reason: null },
      { id: "C2", counted: "denominator-only", reason: null },
    ]);
    expect(counted("M08", { episodes, interviews }).cases).toEqual([
      { id: "E1", counted: "numerator", reason: null },
      { id: "E2", counted: "denominator-only", reason: null },
      { id: "E3", counted: "denominator-only", reason: null },
    ]);
  });
});

describe("RHI-M07", () => {
  test("a return with time left is left out, and one past it counts against", () => {
    expect(counted("M07", { asOf: TIME_REMAINS })).toMatchObject({ denominator: 0, due: 1 });
    expect(counted("M07", {})).toMatchObject({ numerator: 0, denominator: 1, due: 0 });
    expect(counted("M07", {})).not.toHaveProperty("bounds");
  });
});

describe("what no loaded source can carry", () => {
  const refusedWithout = (...notSupplied: NonNullable<MeasureInput["notSupplied"]>) =>
    Object.entries(measureReturns(june({ notSupplied, use: {} })).measures)
      .filter(([, result]) => "refused" in result)
      .map(([key]) => key);

  test("refuses the measures that need it, and no others", () => {
    expect(refusedWithout()).toEqual([]);
    expect(refusedWithout("returned")).toEqual([]);
    expect(refusedWithout("offered")).toEqual(["M02", "M04", "M10"]);
    expect(refusedWithout("contacted")).toEqual(["M05"]);
    expect(refusedWithout("completed")).toEqual(["M01", "M07", "M09", "M11", "M13"]);
  });
});

const shared = process.env["WAYMARK_SHARED"];

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly input: MeasureInput & { readonly rule: string };
  readonly expected: { readonly leftOut: object };
}

// The published vectors lie outside the repository; `npm run conformance` runs them on the built package.
if (shared !== undefined) {
  const file = join(shared, "vectors", "rhi-measures.json");
  const cases: readonly Vector[] = JSON.parse(readFileSync(file, "utf8")).cases;

  test.each(cases)("published vector $id: $why", ({ input: { rule: _, ...input }, expected }) => {
    const got = measureReturns(input);
    expect(got).toMatchObject(expected);
    expect(got.leftOut).toEqual(expected.leftOut);
  });
}
