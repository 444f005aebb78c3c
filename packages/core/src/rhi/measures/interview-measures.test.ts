import { describe, expect, test } from "vitest";
import { at, counted, episode, HELD, interview, june, share } from "./june-returns.cases.js";
import { measureReturns } from "./measure-returns.js";

describe("the measures of interviews: RHI-M09, RHI-M11 and RHI-M13", () => {
  const episodes = [
    episode(),
    episode({ id: "E2", end: at("2026-06-11T10:00:00Z") }),
    episode({ id: "E3", end: at("2026-06-21T10:00:00Z") }),
  ];
  const heldFor = (id: string, episodeIds: readonly string[], independent?: boolean | null) =>
    interview({
      id,
      episodeIds,
      completed: HELD,
      ...(independent !== undefined && { independent }),
    });

  test("independence that nobody recorded is neither yes nor no", () => {
    const interviews = [
      heldFor("R1", ["E1"], true),
      heldFor("R2", ["E1"], false),
      heldFor("R3", ["E1"], null),
      heldFor("R4", ["E1"]),
    ];
    expect(counted("M09", { interviews })).toMatchObject({
      numerator: 1,
      denominator: 2,
      notRecorded: 2,
      bounds: { low: { value: 0.25 }, high: { value: 0.75 } },
      completeness: { value: 0.5 },
    });
    expect(counted("M09", { interviews })).not.toHaveProperty("cannotTell");
    expect(counted("M09", { interviews }).cases[2]).toEqual({
      id: "R3",
      counted: "unclear",
      reason: "not-recorded",
    });
  });

  test("an interview is shared when it counts for two returns", () => {
    const share2 = (episodeIds: readonly string[]) =>
      share("M11", { episodes, interviews: [heldFor("R1", episodeIds)] });
    expect(share2(["E1", "E2"])).toBe("1 of 1");
    expect(share2(["E1"])).toBe("0 of 1");
    expect(share2(["E1", "E1"])).toBe("0 of 1");
    expect(share2(["E1", "E3"])).toBe("0 of 1"); // wholly before the third return
    expect(share2(["E3"])).toBe("0 of 0");
    expect(share2([])).toBe("0 of 0");
  });

  test("without verdicts on use RHI-M13 is refused", () => {
    expect(measureReturns(june({})).measures["M13"]).toEqual({ refused: "not-supplied" });
  });

  test("use is counted from the overall verdicts", () => {
    const ids = ["R1", "R2", "R3", "R4", "R5"];
    const interviews = ids.map((id) => heldFor(id, ["E1"]));
    const use = {
      R1: { outcome: "met", reason: "used" },
      R2: { outcome: "breached", reason: "a-check-failed" },
      R3: { outcome: "due", reason: "clock-running" },
      R4: { outcome: "cannot-tell", reason: "a-check-unclear" },
    } as const;
    expect(counted("M13", { interviews, use })).toMatchObject({
      numerator: 1,
      denominator: 2,
      due: 1,
      cannotTell: 2,
      bounds: { low: { value: 0.25 }, high: { value: 0.75 } },
      cases: [
        { id: "R1", counted: "numerator", reason: null },
        { id: "R2", counted: "denominator-only", reason: null },
        { id: "R3", counted: "excluded", reason: "due" },
        { id: "R4", counted: "unclear", reason: "a-check-unclear" },
        { id: "R5", counted: "unclear", reason: "use-not-judged" },
      ],
    });
  });
});
