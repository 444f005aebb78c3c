import { describe, expect, test } from "vitest";
import type { TimeValue } from "../../time/index.js";
import type { MeasuredEpisode } from "./input.js";
import {
  at,
  counted,
  day,
  episode,
  HELD,
  HELD_LATE,
  interview,
  share,
  TIME_REMAINS,
} from "./june-returns.cases.js";

describe("the timed measures RHI-M03, RHI-M06 and RHI-M08", () => {
  const other = (number: number, changes: Partial<MeasuredEpisode> = {}) =>
    episode({ id: `E${number}`, childId: `C${number}`, ...changes });
  const heldOn = (number: number, time: TimeValue) =>
    interview({ id: `R${number}`, episodeIds: [`E${number}`], completed: time });

  // Two met, one breached, two of a day's precision that cannot be told: 2 of 3, from 2/5 to 4/5.
  const five = {
    episodes: [other(1), other(2), other(3), other(4), other(5)],
    interviews: [
      heldOn(1, HELD),
      heldOn(2, HELD),
      heldOn(3, HELD_LATE),
      heldOn(4, day("2026-06-13")),
      heldOn(5, day("2026-06-13")),
    ],
  };

  test("what cannot be told is shown as bounds, never guessed", () => {
    expect(counted("M08", five)).toMatchObject({
      numerator: 2,
      denominator: 3,
      value: { kind: "value", value: 2 / 3 },
      due: 0,
      cannotTell: 2,
      bounds: { low: { kind: "value", value: 0.4 }, high: { kind: "value", value: 0.8 } },
      completeness: { kind: "value", value: 0.6 },
      isLowConfidence: true,
    });
    expect(counted("M08", five).cases[3]).toEqual({
      id: "E4",
      counted: "unclear",
      reason: "precision-insufficient",
    });
  });

  test("completeness of exactly 0.8 is enough", () => {
    const episodes = five.episodes;
    const interviews = five.interviews.slice(0, 4);
    const result = counted("M08", { episodes, interviews });
    expect(result).toMatchObject({ completeness: { value: 0.8 }, isLowConfidence: false });
    const strict = counted("M08", { episodes, interviews }, { confidence: 0.81 });
    expect(strict).toMatchObject({ completeness: { value: 0.8 }, isLowConfidence: true });
  });

  test("nothing to count has no value, no bounds and no doubt", () => {
    const none = { kind: "refused", reason: "denominator-zero" };
    expect(counted("M08", { episodes: [] })).toEqual({
      version: 1,
      numerator: 0,
      denominator: 0,
      value: none,
      due: 0,
      cannotTell: 0,
      bounds: { low: none, high: none },
      completeness: none,
      isLowConfidence: false,
      cases: [],
    });
  });

  test("where nothing can be told there is no value, and the bounds are everything", () => {
    expect(counted("M08", { notSupplied: ["completed"] })).toMatchObject({
      numerator: 0,
      denominator: 0,
      cannotTell: 1,
      value: { kind: "refused", reason: "denominator-zero" },
      bounds: { low: { value: 0 }, high: { value: 1 } },
      completeness: { value: 0 },
      isLowConfidence: true,
    });
  });

  test("a return with time left is left out", () => {
    const result = counted("M08", { asOf: TIME_REMAINS });
    expect(result).toMatchObject({ numerator: 0, denominator: 0, due: 1, cannotTell: 0 });
    expect(result.cases).toEqual([{ id: "E1", counted: "excluded", reason: "due" }]);
  });

  test("each stage is judged on its own", () => {
    const interviews = [interview({ offered: HELD, contacted: HELD_LATE })];
    expect(share("M03", { interviews })).toBe("1 of 1");
    expect(share("M06", { interviews })).toBe("0 of 1");
    expect(share("M08", { interviews })).toBe("0 of 1");
  });

  test("a stage to which the rule does not apply is left out of that stage alone", () => {
    const children = [{ id: "C1", death: at("2026-06-13T00:00:00Z") }];
    const interviews = [interview({ offered: HELD_LATE, completed: HELD })];
    const input = { children, interviews };
    expect(share("M08", input)).toBe("1 of 1");
    const offered = counted("M03", input);
    expect(offered).toMatchObject({ numerator: 0, denominator: 0, due: 0, cannotTell: 0 });
    expect(offered.cases[0]).toEqual({ id: "E1", counted: "excluded", reason: "not-applicable" });
  });

  test.each([
    // 72 hours from midnight to the last instant of D+2, and an hour more where the clocks go back.
    ["D+2 in a normal week", "2026-10-10", "2026-10-12", "1 of 1", 0],
    ["D+2 where the clocks go back between", "2026-10-24", "2026-10-26", "0 of 0", 1],
    // 72 hours from the last instant of D+0 to the first of D+4, and an hour less where they go forward.
    ["D+4 in a normal week", "2026-03-16", "2026-03-20", "0 of 1", 0],
    ["D+4 where the clocks go forward between", "2026-03-27", "2026-03-31", "0 of 0", 1],
  ])("days without a time: %s", (_, returned, held, expected, unclear) => {
    const told = {
      asOf: "2026-12-01T09:00:00Z",
      from: "2026-01-01",
      to: "2026-12-31",
      episodes: [episode({ start: null, end: day(returned) })],
      interviews: [interview({ completed: day(held) })],
    };
    expect(share("M08", told)).toBe(expected);
    expect(counted("M08", told).cannotTell).toBe(unclear);
  });

  test("an authority may set the limit that they rest on", () => {
    const interviews = [interview({ completed: HELD })];
    expect(share("M08", { interviews })).toBe("1 of 1");
    expect(share("M08", { interviews }, { timeliness: { limitHours: 47 } })).toBe("0 of 1");
  });

  test("a refused interview counts as one not completed", () => {
    expect(share("M08", { interviews: [interview({ response: "declined" })] })).toBe("0 of 1");
  });
});
