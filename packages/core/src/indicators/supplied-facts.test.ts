import { describe, expect, test } from "vitest";
import { dailyCaseload } from "../caseload/index.js";
import { evaluateIndicator, type IndicatorQuestion } from "./evaluate-indicator.js";
import type { Fact, FactSet } from "./fact.js";
import { caseloadDayFacts } from "./facts/caseload-facts.js";
import { starterIndicator } from "./starter-indicators.js";

const JUNE = { from: "2026-06-01", to: "2026-06-03" };
const day = (date: string, changes: object = {}): Fact => ({
  id: date,
  date,
  cases: 30,
  fte: 2,
  unallocated: 4,
  ...changes,
});
const WHOLE = ["2026-06-01", "2026-06-02", "2026-06-03"].map((date) => day(date));
const answer = (id: string, days: IndicatorQuestion["facts"][string]) =>
  evaluateIndicator(starterIndicator(id), { period: JUNE, facts: { "caseload-day": days } });

describe("facts given to an indicator", () => {
  test("count when each value is of the kind that its field declares", () => {
    expect(answer("unallocated", WHOLE)).toMatchObject({ value: 4, rag: "red", cannotTell: {} });
    expect(answer("caseload", WHOLE)).toMatchObject({ value: 15, numerator: 90, denominator: 6 });
  });

  test.each([
    ["a number given as text", { unallocated: "3" }, "unallocated must be a number"],
    ["a number that is none", { fte: Number.NaN }, "fte must be a number"],
    ["a day given as a time", { date: "2026-06-03T09:00" }, "date must be a day, as 2026-06-30"],
  ])("are refused by set, row and field, never by their value: %s", (_, wrong, message) => {
    const facts = [...WHOLE.slice(0, 2), day("2026-06-03", wrong)];
    expect(() => answer("unallocated", facts)).toThrow(
      new TypeError(`caseload-day[2].${message}, or null when it is not known`),
    );
  });

  test.each([
    ["a flag given as text", { isHeldInTime: "true" }, "isHeldInTime must be true or false"],
    ["a day that no month has", { dueOn: "2026-06-31" }, "dueOn must be a day, as 2026-06-30"],
  ])("are refused in any set: %s", (_, wrong, message) => {
    const supervision = [{ id: "S1", dueOn: "2026-06-01", isHeldInTime: true, ...wrong }];
    const ask = () =>
      evaluateIndicator(starterIndicator("supervision-in-time"), {
        period: JUNE,
        facts: { supervision },
      });
    expect(ask).toThrow(`supervision[0].${message}`);
  });

  test("a code must be a text", () => {
    const facts = { "audit-standard": [{ id: "A", submittedOn: "2026-06-01", standard: 7 }] };
    expect(() =>
      evaluateIndicator(starterIndicator("views-recorded"), { period: JUNE, facts }),
    ).toThrow("audit-standard[0].standard must be a code");
  });

  test("a set of a mistyped id is an error that lists the ids there are, not one without data", () => {
    const ask = () =>
      evaluateIndicator(starterIndicator("unallocated"), {
        period: JUNE,
        facts: { "caseload-days": WHOLE },
      });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(
      /^there is no set of facts "caseload-days"; there are RHI-M01, .*caseload-day, .*supervision$/,
    );
  });

  test("an indicator over a set that there is none of is an error too", () => {
    const definition = { ...starterIndicator("unallocated"), facts: "constructor" };
    expect(() => evaluateIndicator(definition, { period: JUNE, facts: {} })).toThrow(
      'there is no set of facts "constructor"',
    );
  });

  test("an authority's own set is known once it is declared", () => {
    const complaints: FactSet = {
      id: "complaint",
      oneIs: "one complaint",
      fields: { madeOn: { kind: "day", meaning: "when it was made" } },
    };
    const definition = {
      ...starterIndicator("unallocated"),
      facts: "complaint",
      placedBy: { day: "madeOn", within: "period" } as const,
      numerator: { when: [] },
    };
    const facts = { complaint: [{ id: "C1", madeOn: "2026-06-02" }], "caseload-day": WHOLE };
    const question = { period: JUNE, facts };
    expect(() => evaluateIndicator(definition, question)).toThrow('no set of facts "complaint"');
    const sets = [complaints, caseloadDay];
    expect(evaluateIndicator(definition, { ...question, sets })).toMatchObject({ value: 1 });
  });
});

const caseloadDay: FactSet = {
  id: "caseload-day",
  oneIs: "one service on one day",
  fields: { date: { kind: "day", meaning: "the day" } },
};

describe("a daily series", () => {
  test("that stops before the last day of the period cannot tell of that day", () => {
    expect(answer("unallocated", WHOLE.slice(0, 2))).toMatchObject({
      numerator: null,
      value: null,
      rag: "grey",
      cannotTell: { "unallocated-unknown": 1 },
      cases: [{ id: "2026-06-03", counted: "cannot-tell", reason: "unallocated-unknown" }],
    });
  });

  test("with days missing anywhere has no sum over the period, and names each of them", () => {
    const figure = answer("caseload", WHOLE.slice(1, 2));
    expect(figure).toMatchObject({ value: null, rag: "grey", cannotTell: { "fte-unknown": 2 } });
    const untold = figure.cases.filter(({ counted }) => counted === "cannot-tell");
    expect(untold.map(({ id }) => id)).toEqual(["2026-06-01", "2026-06-03"]);
  });

  test("without any day is not one of nobody unallocated", () => {
    expect(answer("unallocated", [])).toMatchObject({ value: null, rag: "grey" });
  });

  test("that was refused says so, with its code", () => {
    const staffing = { workers: [], cases: [], allocations: [] };
    const refused = dailyCaseload({ from: "2026-06-03", to: "2026-06-01", ...staffing });
    for (const id of ["unallocated", "caseload"]) {
      expect(answer(id, caseloadDayFacts(refused))).toMatchObject({
        numerator: null,
        denominator: null,
        value: null,
        rag: "grey",
        reason: "no-data",
        bounds: null,
        interval: null,
        cannotTell: { "end-before-start": 1 },
        cases: [{ id: "caseload-day", counted: "cannot-tell", reason: "end-before-start" }],
      });
    }
  });

  test("of the service's own days counts as before", () => {
    const series = dailyCaseload({
      ...JUNE,
      workers: [{ id: "W1", fte: 1 }],
      cases: [{ id: "K1", from: "2026-06-01" }],
      allocations: [{ caseId: "K1", workerId: "W1", from: "2026-06-02" }],
    });
    expect(answer("unallocated", caseloadDayFacts(series))).toMatchObject({
      value: 0,
      rag: "green",
      cannotTell: {},
    });
    expect(answer("caseload", caseloadDayFacts(series))).toMatchObject({ value: 1 });
  });
});

describe("a starter indicator", () => {
  test("is found by its id", () => {
    expect(starterIndicator("caseload")).toMatchObject({ id: "caseload", facts: "caseload-day" });
  });

  test("of an id that there is none of is an error that lists the ids", () => {
    expect(() => starterIndicator("case-load")).toThrow(
      /^there is no starter indicator "case-load"; there are rhi-m01, .*caseload, .*supervision-in-time$/,
    );
  });
});
