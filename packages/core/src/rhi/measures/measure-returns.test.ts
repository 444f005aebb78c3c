import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { TimeValue } from "../../time/index.js";
import type { MeasuredEpisode, MeasuredInterview, MeasureInput } from "./input.js";
import {
  at,
  counted,
  day,
  episode,
  HELD,
  HELD_LATE,
  interview,
  june,
  share,
  TIME_REMAINS,
} from "./june-returns.cases.js";
import { measureReturns } from "./measure-returns.js";
import { rhiMeasures } from "./rhi-measures.js";

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

describe("what counts as completed, offered and contacted", () => {
  const shares = (changes: Partial<MeasuredInterview>) => {
    const input = { interviews: [interview(changes)] };
    return [share("M02", input), share("M05", input), share("M07", input)].join(", ");
  };
  const NOTHING = "0 of 1, 0 of 1, 0 of 1";
  const OFFERED = "1 of 1, 0 of 1, 0 of 1";
  const CONTACTED = "0 of 1, 1 of 1, 0 of 1";
  const COMPLETED = "1 of 1, 1 of 1, 1 of 1";

  test.each([
    ["an interview in time", { completed: HELD }, COMPLETED],
    ["an interview long after", { completed: HELD_LATE }, COMPLETED],
    ["an interview of unknown time", { completed: { kind: "unknown" } }, COMPLETED],
    ["an interview of unreadable time", { completed: day("2026-06-31") }, COMPLETED],
    ["an interview on the day of the return", { completed: day("2026-06-10") }, COMPLETED],
    ["an interview at the instant of the return", { completed: episode().end ?? HELD }, COMPLETED],
    ["an interview just before the return", { completed: at("2026-06-10T09:59:59Z") }, NOTHING],
    [
      "an interview at the instant of the records",
      { completed: at("2026-07-10T09:00:00Z") },
      COMPLETED,
    ],
    ["an interview later than the records", { completed: at("2026-07-10T09:00:01Z") }, NOTHING],
    ["nothing at all", {}, NOTHING],
    ["an offer", { offered: HELD }, OFFERED],
    ["an offer of unknown time", { offered: { kind: "unknown" } }, OFFERED],
    ["an offer later than the records", { offered: at("2026-07-11T09:00:00Z") }, NOTHING],
    ["a yes", { response: "accepted" }, OFFERED],
    ["a no", { response: "declined" }, OFFERED],
    ["no answer", { response: "no-answer" }, NOTHING],
    ["a contact", { contacted: HELD }, CONTACTED],
    ["a contact later than the records", { contacted: at("2026-07-11T09:00:00Z") }, NOTHING],
    ["an interview of another episode", { episodeIds: ["E9"], completed: HELD }, NOTHING],
  ] as const)("%s", (_, changes, expected) => {
    expect(shares(changes)).toBe(expected);
  });
});

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

  test("an authority may set the limit that they rest on", () => {
    const interviews = [interview({ completed: HELD })];
    expect(share("M08", { interviews })).toBe("1 of 1");
    expect(share("M08", { interviews }, { timeliness: { limitHours: 47 } })).toBe("0 of 1");
  });

  test("a refused interview counts as one not completed", () => {
    expect(share("M08", { interviews: [interview({ response: "declined" })] })).toBe("0 of 1");
  });
});

describe("RHI-M04 and RHI-M10: what the child said", () => {
  const said = (...responses: readonly MeasuredInterview["response"][]) => ({
    interviews: responses.map((response = null, place) =>
      interview({ id: `R${place}`, offered: HELD, response }),
    ),
  });

  test.each([
    ["yes", said("accepted"), "1 of 1", "0 of 1"],
    ["no", said("declined"), "0 of 1", "1 of 1"],
    ["yes, then no", said("accepted", "declined"), "1 of 1", "1 of 1"],
    ["no, then yes", said("declined", "accepted"), "1 of 1", "0 of 1"],
    ["no, then no answer", said("declined", "no-answer"), "0 of 1", "1 of 1"],
    ["no answer", said("no-answer"), "0 of 1", "0 of 1"],
    ["nothing on record", said(null), "0 of 1", "0 of 1"],
  ] as const)("%s", (_, input, acceptedShare, declinedShare) => {
    expect(share("M04", input)).toBe(acceptedShare);
    expect(share("M10", input)).toBe(declinedShare);
  });

  test("a completed interview is a yes, whatever was said", () => {
    const interviews = [interview({ response: "declined", completed: HELD })];
    expect(share("M04", { interviews })).toBe("1 of 1");
    expect(share("M10", { interviews })).toBe("0 of 1");
  });

  test("a return without an offer is in neither", () => {
    expect(share("M04", {})).toBe("0 of 0");
    expect(share("M10", {})).toBe("0 of 0");
  });

  const offeredNow = at("2026-06-10T12:00:00Z");

  test.each([
    ["nothing was said yet", null, "0 of 0"],
    ["there was no answer yet", "no-answer", "0 of 0"],
    ["the child has said no", "declined", "0 of 1"],
    ["the child has said yes", "accepted", "1 of 1"],
  ] as const)("while time remains and %s", (_, response, expected) => {
    const interviews = [interview({ offered: offeredNow, response })];
    expect(share("M04", { interviews, asOf: TIME_REMAINS })).toBe(expected);
  });

  test("an offer that waits for an answer is listed as such, and counts for RHI-M10", () => {
    const input = { interviews: [interview({ offered: offeredNow })], asOf: TIME_REMAINS };
    expect(counted("M04", input).cases).toEqual([
      { id: "E1", counted: "excluded", reason: "awaiting-response" },
    ]);
    expect(counted("M04", input)).not.toHaveProperty("due");
    expect(share("M10", input)).toBe("0 of 1");
  });
});

describe("RHI-M07", () => {
  test("a return with time left is left out, and one past it counts against", () => {
    expect(counted("M07", { asOf: TIME_REMAINS })).toMatchObject({ denominator: 0, due: 1 });
    expect(counted("M07", {})).toMatchObject({ numerator: 0, denominator: 1, due: 0 });
    expect(counted("M07", {})).not.toHaveProperty("bounds");
  });
});

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

describe("what is refused at the door", () => {
  test.each([
    ["a period that ends before it begins", { to: "2026-05-31" }, "ends before it begins"],
    ["a day that does not exist", { to: "2026-06-31" }, "must be a day that exists"],
    ["an instant without an offset", { asOf: "2026-07-10" }, "must be an instant with offset"],
    ["two episodes of one id", { episodes: [episode(), episode()] }, "two episodes"],
    ["two interviews of one id", { interviews: [interview(), interview()] }, "two interviews"],
    ["two children of one id", { children: [{ id: "C1" }, { id: "C1" }] }, "two children"],
  ])("%s", (_, changes, message) => {
    expect(() => measureReturns(june(changes))).toThrow(message);
  });

  test("a period of one day is one", () => {
    expect(measureReturns(june({ from: "2026-06-10", to: "2026-06-10" })).returns).toBe(1);
  });

  test("a number that makes no sense", () => {
    expect(() => measureReturns(june({}), { repeatCount: 0 })).toThrow();
    expect(() => measureReturns(june({}), { repeatDays: 1.5 })).toThrow();
    expect(() => measureReturns(june({}), { confidence: 1.1 })).toThrow();
  });
});

test("the thirteen measures stand in order, each with its question", () => {
  const numbers = Array.from({ length: 13 }, (_, n) => String(n + 1).padStart(2, "0"));
  expect(rhiMeasures.map(({ id }) => id)).toEqual(numbers.map((number) => `RHI-M${number}`));
  expect(rhiMeasures.every(({ question }) => question.endsWith("?"))).toBe(true);
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
