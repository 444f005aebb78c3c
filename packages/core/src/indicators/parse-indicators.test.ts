import { describe, expect, test } from "vitest";
import { neighbourBenchmark } from "./benchmark.js";
import type { IndicatorDefinition } from "./definition.js";
import { factSets } from "./fact-sets.js";
import { parseIndicators } from "./parse-indicators.js";
import { starterIndicators } from "./starter-indicators.js";

const headline = starterIndicators.find(({ id }) => id === "rhi-m08");
const problemsWith = (changes: object, ...more: readonly object[]) => {
  const parsed = parseIndicators([{ ...headline, ...changes }, ...more]);
  return parsed.ok ? [] : parsed.problems;
};

describe("indicators that come from outside", () => {
  test("the starter set is as any other data, after a journey through JSON", () => {
    expect(parseIndicators(JSON.parse(JSON.stringify(starterIndicators)))).toEqual({
      ok: true,
      indicators: starterIndicators,
    });
  });

  test("the starter set holds what the domain guide lists", () => {
    expect(starterIndicators.map(({ id }) => id)).toEqual([
      "rhi-m01",
      "rhi-m03",
      "rhi-m08",
      "rhi-m13",
      "assessment-45wd-from-referral",
      "assessment-45wd-from-start",
      "icpc-15wd",
      "re-referrals",
      "cp-visit",
      "cin-visit",
      "cla-visit",
      "caseload",
      "workers-above-band",
      "unallocated",
      "vacancy-rate",
      "agency-rate",
      "turnover",
      "tenure-under-a-year",
      "worker-changes",
      "divergence",
      "audits-done",
      "audits-good-or-better",
      "auditor-bias",
      "views-recorded",
      "views-influenced-plan",
      "actions-closed-in-time",
      "supervision-in-time",
    ]);
  });

  test("every measure and every clock is a set of facts that can be counted", () => {
    const ids = factSets.map(({ id }) => id);
    expect(ids).toContain("RHI-M12");
    expect(ids).toContain("cp-core-group-10wd");
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each<[string, object, string, RegExp]>([
    ["a day that is none", { effectiveFrom: "1 May" }, "[0].effectiveFrom", /must be a day/],
    ["a version without parts", { version: "2" }, "[0].version", /major\.minor\.patch/],
    ["a set of facts that is not there", { facts: "RHI-M14" }, "[0].facts", /there are RHI-M01,/],
    [
      "a field that is not there",
      { numerator: { when: [{ field: "colour", in: ["red"] }] } },
      "[0].numerator.when[0]",
      /"colour" is no code or flag of RHI-M08; there are counted, reason/,
    ],
    [
      "a code that the field never holds",
      { exclusions: [{ code: "x", when: [{ field: "counted", in: ["late"] }] }] },
      "[0].exclusions[0].when[0].in",
      /"late" is no value of counted; there are numerator, denominator-only/,
    ],
    [
      "a limit on what is no number",
      { population: [{ field: "counted", above: 3 }] },
      "[0].population[0]",
      /"counted" is no number of RHI-M08; there are none/,
    ],
    [
      "two limits at once",
      { population: [{ field: "n", above: 3, below: 4 }] },
      "[0].population[0]",
      /one of/,
    ],
    [
      "a sum of codes",
      { numerator: { when: [], sum: "counted" } },
      "[0].numerator.sum",
      /no number/,
    ],
    [
      "a place that is no day",
      { placedBy: { day: "counted", within: "period" } },
      "[0].placedBy.day",
      /no day/,
    ],
    [
      "a range for higher is better",
      { target: [1, 2] },
      "[0].target",
      /must be a number for higher-better/,
    ],
    ["a number for a range", { polarity: "in-range", target: 3 }, "[0].target", /must be a range/],
    ["a range upside down", { polarity: "in-range", target: [3, 1] }, "[0].target", /lower end/],
    [
      "a percentage of nothing",
      { denominator: null },
      "[0].denominator",
      /must be given for percent/,
    ],
    [
      "a count with a denominator",
      { unit: "count" },
      "[0].denominator",
      /must be null for a count/,
    ],
    [
      "an end before the start",
      { effectiveTo: "2025-12-31" },
      "[0].effectiveTo",
      /before effectiveFrom/,
    ],
    ["a field that is not known here", { colour: "red" }, "[0]", /take out or rename: colour/],
    ["a name that is missing", { name: undefined }, "[0].name", /is missing/],
  ])("%s is named with its place", (_, changes, path, problem) => {
    expect(problemsWith(changes)).toEqual([{ path, problem: expect.stringMatching(problem) }]);
  });

  test("one version of an indicator is in force on a day", () => {
    const next = { ...headline, version: "2.0.0", effectiveFrom: "2027-01-01" };
    expect(problemsWith({ effectiveTo: "2026-12-31" }, next)).toEqual([]);
    expect(problemsWith({ effectiveTo: "2027-01-01" }, next)).toEqual([
      { path: "[1].effectiveFrom", problem: "is in force together with [0]" },
    ]);
    expect(problemsWith({}, { ...headline, effectiveFrom: "2027-01-01" })).toHaveLength(2);
  });

  test("an authority may count facts of its own", () => {
    const stepDowns = {
      id: "step-down",
      oneIs: "one step down to Early Help",
      fields: { isAgreed: { kind: "flag", meaning: "whether the family agreed" } },
    } as const;
    const own: Partial<IndicatorDefinition> = {
      facts: "step-down",
      exclusions: [],
      cannotTell: [],
      numerator: { when: [{ field: "isAgreed", in: [true] }] },
    };
    expect(parseIndicators([{ ...headline, ...own }], [stepDowns]).ok).toBe(true);
    expect(parseIndicators([{ ...headline, ...own }]).ok).toBe(false);
  });

  test("what is no list says so", () => {
    expect(parseIndicators("indicators")).toEqual({
      ok: false,
      problems: [{ path: "indicators", problem: "must be a list" }],
    });
  });
});

describe("statistical neighbours", () => {
  test("have a mean when all of them published, and else how many did", () => {
    expect(neighbourBenchmark([10, 11, 11])).toEqual({ value: 10.7, published: 3, neighbours: 3 });
    expect(neighbourBenchmark([10, null])).toEqual({ value: null, published: 1, neighbours: 2 });
    expect(() => neighbourBenchmark([])).toThrow(RangeError);
  });
});
