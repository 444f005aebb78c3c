import { describe, expect, test } from "vitest";
import type { TimeValue } from "../../time/index.js";
import type { MeasuredEpisode, MeasureInput } from "./input.js";
import { at, day, episode, june } from "./june-returns.cases.js";
import { measureReturns } from "./measure-returns.js";

describe("the place of an episode", () => {
  const placed = (changes: Partial<MeasuredEpisode>, more: Partial<MeasureInput> = {}) => {
    const { returns, leftOut, outsidePeriod, episodes } = measureReturns(
      june({ episodes: [episode(changes)], ...more }),
    );
    return { returns, leftOut, outsidePeriod, place: episodes[0]?.place };
  };
  const IN_PERIOD = { returns: 1, leftOut: {}, outsidePeriod: 0, place: "return" };
  const OUTSIDE = { returns: 0, leftOut: {}, outsidePeriod: 1, place: "outside-period" };
  const leftOut = (reason: string) => ({
    returns: 0,
    leftOut: { [reason]: 1 },
    outsidePeriod: 0,
    place: "left-out",
  });

  test.each([
    ["the first London instant of the period", "2026-05-31T23:00:00Z", IN_PERIOD],
    ["the last London instant before the period", "2026-05-31T22:59:59Z", OUTSIDE],
    ["the last London instant of the period", "2026-06-30T22:59:59Z", IN_PERIOD],
    ["the first London instant after the period", "2026-06-30T23:00:00Z", OUTSIDE],
  ])("a return at %s", (_, end, expected) => {
    expect(placed({ start: null, end: at(end) })).toEqual(expected);
  });

  test("a return between two times is placed by the earliest", () => {
    const [earliest, latest] = ["2026-06-30T20:00:00Z", "2026-07-02T08:00:00Z"];
    expect(placed({ end: { kind: "interval", earliest, latest } })).toEqual(IN_PERIOD);
  });

  test.each([
    ["still missing", { end: null, stillMissing: true }, "still-missing"],
    ["a return that nobody recorded", { end: null }, "return-not-recorded"],
    ["a return of unknown time", { end: { kind: "unknown" } }, "return-time-unknown"],
    ["a return that cannot be read", { end: day("2026-06-31") }, "invalid-time"],
    ["another authority's child", { responsible: "other" }, "other-authority-responsible"],
    ["away without authorisation", { status: "away-without-authorisation" }, "status-not-counted"],
    ["found dead", { endReason: "found-deceased" }, "died-before-return"],
  ] as const)("%s is left out with its reason", (_, changes, reason) => {
    expect(placed(changes)).toEqual(leftOut(reason));
  });

  test("a return that cannot be timed for another reason stays among the returns", () => {
    expect(placed({ stillMissing: true })).toEqual(IN_PERIOD);
    expect(placed({ status: "unknown" })).toEqual(IN_PERIOD);
  });

  test("what is known of the child is used: one who was 18 is left out", () => {
    const children = [{ id: "C1", dob: "2008-06-10" }];
    expect(placed({}, { children })).toEqual(leftOut("adult-at-return"));
  });

  test("a feed that cannot carry returns is no return that nobody wrote down", () => {
    const end: TimeValue = { kind: "unknown" };
    expect(placed({ end }, { notSupplied: ["returned"] })).toEqual(leftOut("not-supplied"));
  });

  test("several left out for one reason are counted together", () => {
    const episodes = [
      episode({ end: null }),
      episode({ id: "E2", end: null }),
      episode({ id: "E3", end: null, stillMissing: true }),
    ];
    expect(measureReturns(june({ episodes })).leftOut).toEqual({
      "return-not-recorded": 2,
      "still-missing": 1,
    });
  });
});
