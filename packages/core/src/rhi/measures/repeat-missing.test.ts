import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimeValue } from "../../time/index.js";
import { at, counted, day, episode, share } from "./june-returns.cases.js";

describe("RHI-M12: a pattern of going missing", () => {
  const starting = (...days: readonly string[]) => ({
    episodes: days.map((text, place) =>
      episode({ id: `E${place}`, start: day(text), end: null, stillMissing: true }),
    ),
  });

  test.each([
    ["three starts in 90 days", ["2026-04-01", "2026-05-01", "2026-06-29"], "1 of 1"],
    ["three starts in 91 days", ["2026-03-31", "2026-05-01", "2026-06-29"], "0 of 1"],
    [
      "the same starts, recorded in another order",
      ["2026-06-29", "2026-04-01", "2026-05-01"],
      "1 of 1",
    ],
    ["three starts on one day", ["2026-06-01", "2026-06-01", "2026-06-01"], "1 of 1"],
    ["two starts", ["2026-06-01", "2026-06-30"], "0 of 1"],
    ["no start in the period", ["2026-05-29", "2026-05-30", "2026-05-31"], "0 of 0"],
    ["a start on the day after the period", ["2026-07-01"], "0 of 0"],
    // Of the four, the first three lie in the 90 days that end on 1 June, the first day of the period.
    [
      "a span that ends in the period, long after its last start",
      ["2026-03-04", "2026-04-01", "2026-04-02", "2026-06-30"],
      "1 of 1",
    ],
    [
      "a span that ended before the period",
      ["2026-03-03", "2026-04-01", "2026-04-02", "2026-06-30"],
      "0 of 1",
    ],
    [
      "a pattern that is whole only after the period",
      ["2026-06-01", "2026-06-02", "2026-07-01"],
      "0 of 1",
    ],
  ])("%s", (_, days, expected) => {
    expect(share("M12", starting(...days))).toBe(expected);
  });

  test("an authority may look for another number of starts, in another number of days", () => {
    const two = starting("2026-06-01", "2026-06-30");
    expect(share("M12", two, { repeatCount: 2 })).toBe("1 of 1");
    expect(share("M12", two, { repeatCount: 2, repeatDays: 30 })).toBe("1 of 1");
    expect(share("M12", two, { repeatCount: 2, repeatDays: 29 })).toBe("0 of 1");
  });

  test("a start belongs to its London day, by its earliest reading", () => {
    const on = (start: TimeValue) => share("M12", { episodes: [episode({ start })] });
    expect(on(at("2026-05-31T23:00:00Z"))).toBe("0 of 1");
    expect(on(at("2026-05-31T22:59:59Z"))).toBe("0 of 0");
  });

  test.each([
    ["away without authorisation", { status: "away-without-authorisation" }, "0 of 0"],
    ["of unknown status", { status: "unknown" }, "0 of 0"],
    ["another authority's", { responsible: "other" }, "0 of 0"],
    ["of nobody knows which authority", { responsible: "unknown" }, "0 of 1"],
  ] as const)("an episode %s", (_, changes, expected) => {
    expect(share("M12", { episodes: [episode(changes)] })).toBe(expected);
  });

  test("absences that an authority counts, count here too", () => {
    const episodes = [episode({ status: "away-without-authorisation" })];
    const countedStatuses = ["away-without-authorisation"] as const;
    expect(share("M12", { episodes }, { timeliness: { countedStatuses } })).toBe("0 of 1");
  });

  test("a start after the instant of the records has not happened", () => {
    expect(share("M12", { asOf: "2026-06-09T10:00:00Z" })).toBe("0 of 1");
    expect(share("M12", { asOf: "2026-06-09T09:59:59Z" })).toBe("0 of 0");
  });

  test("a start on a day that nobody recorded may make the pattern, and so it is within the bounds", () => {
    const days = ["2026-04-01", "2026-06-31", "2026-06-29"];
    const told = {
      episodes: [...starting(...days).episodes, episode({ id: "E9", childId: "C2" })],
    };
    expect(counted("M12", told)).toMatchObject({
      numerator: 0,
      denominator: 2,
      cannotTell: 1,
      value: { value: 0 },
      bounds: { low: { value: 0 }, high: { value: 0.5 } },
      completeness: { value: 0.5 },
      isLowConfidence: true,
    });
  });

  test("a child whose only start cannot be read is listed, not counted", () => {
    const episodes = [episode({ start: null }), episode({ id: "E2", childId: "C2" })];
    expect(counted("M12", { episodes })).toMatchObject({ numerator: 0, denominator: 1 });
    expect(counted("M12", { episodes }).cases).toEqual([
      { id: "C1", counted: "excluded", reason: "start-not-readable" },
      { id: "C2", counted: "denominator-only", reason: null },
    ]);
  });
});

describe("the same answer as a look at each day of the period in turn", () => {
  const FIRST = Date.parse("2026-03-01T00:00:00Z");
  const MS_PER_DAY = 86_400_000;
  const dateOf = (place: number) => new Date(FIRST + place * MS_PER_DAY).toISOString().slice(0, 10);
  // Places of 1 and 30 June 2026, counted from 1 March.
  const [FROM, TO] = [92, 121];

  /** The most starts in any span of days that ends in the period. */
  function mostStarts(places: readonly number[], spanDays: number): number {
    const ends = Array.from({ length: TO - FROM + 1 }, (_, n) => FROM + n);
    const inSpan = (end: number) => places.filter((one) => end - spanDays < one && one <= end);
    return Math.max(...ends.map((end) => inSpan(end).length));
  }

  const drawn = fc.record({
    places: fc.array(fc.nat(125), { maxLength: 8 }),
    unknownCount: fc.nat(3),
    repeatCount: fc.integer({ min: 1, max: 5 }),
    repeatDays: fc.integer({ min: 1, max: 100 }),
  });

  test("for any starts, known or not", () => {
    fc.assert(
      fc.property(drawn, ({ places, unknownCount, repeatCount, repeatDays }) => {
        const unknown: readonly TimeValue[] = Array(unknownCount).fill({ kind: "unknown" });
        const starts = [...places.map((place) => day(dateOf(place))), ...unknown];
        const episodes = starts.map((start, n) => episode({ id: `E${n}`, start }));
        const isMember = places.some((place) => FROM <= place && place <= TO);
        const most = mostStarts(places, repeatDays);
        const isRepeat = isMember && most >= repeatCount;
        const mayBe = isMember && most + unknownCount >= repeatCount;
        expect(counted("M12", { episodes }, { repeatCount, repeatDays })).toMatchObject({
          denominator: isMember ? 1 : 0,
          numerator: isRepeat ? 1 : 0,
          cannotTell: mayBe && !isRepeat ? 1 : 0,
        });
      }),
      { numRuns: 300 },
    );
  });
});
