import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndicatorDefinition } from "./definition.js";
import { evaluateIndicator } from "./evaluate-indicator.js";
import type { Fact, FactSet } from "./fact.js";
import { thenAndNow } from "./then-and-now.js";

const STATUSES = ["made", "missed", "cancelled", "disputed"];
const JUNE = { from: "2026-06-01", to: "2026-06-30" };

/** Visits by team: of those due in the period, how many were made; cancelled ones do not count. */
const visitsMade: IndicatorDefinition = {
  id: "visits-made",
  version: "1.0.0",
  name: "Visits made",
  plainQuestion: "Did we visit when we said we would?",
  facts: "visit",
  placedBy: { day: "dueOn", within: "period" },
  population: [{ field: "team", in: ["north"] }],
  exclusions: [{ code: "cancelled", when: [{ field: "status", in: ["cancelled"] }] }],
  cannotTell: [{ code: "disputed", when: [{ field: "status", in: ["disputed"] }] }],
  untold: "apart",
  denominator: { when: [] },
  numerator: { when: [{ field: "status", in: ["made"] }] },
  unit: "percent",
  polarity: "higher-better",
  target: 80,
  tolerance: 10,
  frequency: "monthly",
  owner: "team manager",
  effectiveFrom: "2026-01-01",
  effectiveTo: null,
  baseline: null,
  benchmarks: [],
  label: "sample",
};

const visitSet: FactSet = {
  id: "visit",
  oneIs: "one visit due",
  fields: {
    team: { kind: "code", meaning: "the team", values: ["north", "south"] },
    status: { kind: "code", meaning: "what became of it", values: STATUSES },
    dueOn: { kind: "day", meaning: "when it was due" },
  },
};
const sets = [visitSet];

let count = 0;
const visit = (fields: Partial<Record<"team" | "status" | "dueOn", string | null>> = {}): Fact => {
  count += 1;
  return { id: `V${count}`, team: "north", status: "made", dueOn: "2026-06-15", ...fields };
};
const figure = (facts: readonly Fact[] | null, changes: Partial<IndicatorDefinition> = {}) =>
  evaluateIndicator({ ...visitsMade, ...changes }, { period: JUNE, facts: { visit: facts }, sets });

describe("an indicator", () => {
  test("counts its population, less its exclusions, with where each fact counted", () => {
    const facts = [
      visit(),
      visit({ status: "missed" }),
      visit({ status: "cancelled" }),
      visit({ team: "south" }),
      visit({ dueOn: "2026-05-31" }),
      visit({ dueOn: "2026-06-30" }),
    ];
    const [made, missed, cancelled, , , last] = facts.map(({ id }) => id);
    expect(figure(facts)).toMatchObject({
      numerator: 2,
      denominator: 3,
      value: 66.7,
      rag: "none",
      reason: "small-denominator",
      excluded: { cancelled: 1 },
      cannotTell: {},
      bounds: null,
      cases: [
        { id: made, counted: "numerator", reason: null },
        { id: missed, counted: "denominator-only", reason: null },
        { id: cancelled, counted: "excluded", reason: "cancelled" },
        { id: last, counted: "numerator", reason: null },
      ],
    });
  });

  test("never guesses: what is not known is counted by the field that is missing, with bounds", () => {
    const facts = [
      visit(),
      visit({ status: "missed" }),
      visit({ status: null }),
      visit({ team: null }),
      visit({ dueOn: null }),
      visit({ status: "disputed" }),
    ];
    expect(figure(facts)).toMatchObject({
      numerator: 1,
      denominator: 2,
      cannotTell: { "status-unknown": 1, "team-unknown": 1, "dueOn-unknown": 1, disputed: 1 },
      bounds: { low: 16.666667, high: 83.333333 },
    });
  });

  test("a field that is missing changes nothing where another settles it", () => {
    expect(figure([visit({ team: "south", dueOn: null }), visit()])).toMatchObject({
      denominator: 1,
      cannotTell: {},
    });
  });

  test("keeps facts in the denominator whose numerator alone is in doubt, when it says so", () => {
    const facts = [visit(), visit({ status: "missed" }), visit({ status: "disputed" })];
    expect(figure(facts, { untold: "in-denominator" })).toMatchObject({
      numerator: 1,
      denominator: 3,
      bounds: { low: 33.333333, high: 66.666667 },
    });
  });

  test("has no data when no loaded source can carry them, which is not 0", () => {
    expect(figure(null)).toMatchObject({ value: null, rag: "grey", reason: "no-data", cases: [] });
    expect(figure([])).toMatchObject({ numerator: 0, reason: "denominator-zero" });
  });

  test("adds up a field, and has no value when one part of the sum is not known", () => {
    const load: IndicatorDefinition = {
      ...visitsMade,
      facts: "day",
      placedBy: { day: "date", within: "last-day" },
      population: [],
      exclusions: [],
      cannotTell: [],
      unit: "ratio",
      denominator: { when: [], sum: "fte" },
      numerator: { when: [], sum: "cases" },
    };
    const days = (fte: number | null): readonly Fact[] => [
      { id: "a", date: "2026-06-30", cases: 21, fte: 0.7 },
      { id: "b", date: "2026-06-30", cases: 9, fte },
      { id: "c", date: "2026-06-29", cases: 99, fte: 1 },
    ];
    const number = { kind: "number", meaning: "", unit: "" } as const;
    const daySet: FactSet = {
      id: "day",
      oneIs: "one team on one day",
      fields: { date: { kind: "day", meaning: "the day" }, cases: number, fte: number },
    };
    const over = (fte: number | null) =>
      evaluateIndicator(load, { period: JUNE, facts: { day: days(fte) }, sets: [daySet] });
    expect(over(0.3)).toMatchObject({ numerator: 30, denominator: 1, value: 30 });
    expect(over(null)).toMatchObject({
      numerator: null,
      value: null,
      reason: "no-data",
      cannotTell: { "fte-unknown": 1 },
      bounds: null,
    });
  });

  test("speaks only for periods in which its definition is in force, or says that it does not", () => {
    const of2019 = { from: "2019-06-01", to: "2019-06-30" };
    const facts = { visit: [visit({ dueOn: "2019-06-02" })] };
    expect(() => evaluateIndicator(visitsMade, { period: of2019, facts, sets })).toThrow(
      /visits-made is in force from 2026-01-01/,
    );
    expect(
      evaluateIndicator(visitsMade, { period: of2019, facts, sets, isRecalculated: true }),
    ).toMatchObject({ isRecalculated: true, numerator: 1, date: "2019-06-30" });
    const ended = { ...visitsMade, effectiveTo: "2026-06-15" };
    expect(() => evaluateIndicator(ended, { period: JUNE, facts: {} })).toThrow(RangeError);
    const reversed = { from: "2026-06-30", to: "2026-06-01" };
    expect(() => evaluateIndicator(visitsMade, { period: reversed, facts: {} })).toThrow(
      /ends before it begins/,
    );
  });

  test.each(["2026-02-31", "2026-4-1", "April"])("has no period that begins on %s", (from) => {
    const period = { from, to: "2026-06-30" };
    expect(() => evaluateIndicator(visitsMade, { period, facts: {} })).toThrow(
      `needs calendar days, as 2026-04-01; "${from}" is none`,
    );
    expect(() =>
      evaluateIndicator(visitsMade, { period: { from: "2026-01-01", to: from }, facts: {} }),
    ).toThrow("needs calendar days");
  });

  const anyFact = fc.record({
    team: fc.constantFrom("north", "south", null),
    status: fc.constantFrom("made", "missed", "cancelled", "disputed", null),
    dueOn: fc.constantFrom("2026-05-31", "2026-06-01", "2026-06-30", null),
  });

  test("the order of facts changes nothing, and a population that is split adds up", () => {
    fc.assert(
      fc.property(fc.array(anyFact), fc.nat(20), (drawn, cut) => {
        const facts = drawn.map((fields, i) => ({ id: `F${i}`, ...fields }));
        const whole = figure(facts);
        const { cases: _, ...turned } = figure([...facts].reverse());
        expect(whole).toMatchObject(turned);
        const parts = [figure(facts.slice(0, cut)), figure(facts.slice(cut))];
        const sum = (name: "numerator" | "denominator") =>
          parts.reduce((total, part) => total + (part[name] ?? 0), 0);
        expect([sum("numerator"), sum("denominator")]).toEqual([
          whole.numerator,
          whole.denominator,
        ]);
        expect(parts.flatMap(({ cases }) => cases)).toEqual(whole.cases);
      }),
    );
  });

  test("learning what was not known never leads outside the bounds", () => {
    fc.assert(
      fc.property(fc.array(anyFact, { minLength: 1 }), (drawn) => {
        const facts = drawn.map((fields, i) => ({ id: `F${i}`, ...fields }));
        const learned = facts.map((fact) => ({
          ...fact,
          team: fact.team ?? "north",
          status: fact.status ?? "made",
          dueOn: fact.dueOn ?? "2026-06-01",
        }));
        const { bounds } = figure(facts);
        const { numerator, denominator } = figure(learned);
        if (bounds === null || !denominator) return;
        const value = ((numerator ?? 0) * 100) / denominator;
        expect(value).toBeGreaterThanOrEqual(bounds.low - 1e-6);
        expect(value).toBeLessThanOrEqual(bounds.high + 1e-6);
      }),
    );
  });
});

describe("then and now", () => {
  const made = (number: number, of: number) =>
    Array.from({ length: of }, (_, i) => visit({ status: i < number ? "made" : "missed" }));

  test("carries both figures whole, the change of the exact values, and its interval", () => {
    const before = {
      ...figure([...made(48, 80), visit({ status: null })]),
      date: "2024-06-30",
    };
    const compared = thenAndNow(visitsMade, before, figure(made(56, 70)));
    expect(compared.before.cannotTell).toEqual({ "status-unknown": 1 });
    expect(compared.change).toEqual({ change: 20, changeUnit: "points", direction: "improved" });
    expect(compared.interval).toMatchObject({ low: 5.24, high: 33.39 }); // Newcombe, 1998
  });

  test("compares what is not rounded: a third and two thirds", () => {
    const before = { ...figure(made(1, 3)), date: "2024-06-30" };
    expect(thenAndNow(visitsMade, before, figure(made(2, 3))).change).toMatchObject({
      change: 33.33,
    });
  });

  test("has no interval where the two do not compare, and refuses another indicator's figure", () => {
    const same = figure(made(1, 2));
    expect(thenAndNow(visitsMade, same, same)).toMatchObject({
      change: { refused: "dates-not-in-order" },
      interval: null,
    });
    expect(() => thenAndNow({ ...visitsMade, id: "other" }, same, same)).toThrow(
      "a figure of visits-made is no figure of other",
    );
  });
});
