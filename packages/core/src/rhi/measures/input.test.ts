import { describe, expect, test } from "vitest";
import { counted, episode, HELD, interview, june, share } from "./june-returns.cases.js";
import { measureReturns } from "./measure-returns.js";

describe("an id is any text", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const told = {
    children: NAMES.map((id) => ({ id, dob: "2010-01-01" })),
    episodes: NAMES.map((id) => episode({ id, childId: id })),
    interviews: NAMES.map((id) => interview({ id, episodeIds: [id], completed: HELD })),
  };

  test("be it the name of something of JavaScript's", () => {
    expect(share("M01", told)).toBe("4 of 4");
    expect(share("M08", told)).toBe("4 of 4");
    expect(share("M11", told)).toBe("0 of 4");
    expect(share("M12", told)).toBe("0 of 4");
  });

  test("and the verdict on an interview of that name is its own", () => {
    const met = '{ "outcome": "met", "reason": "used" }';
    const use = JSON.parse(`{ "__proto__": ${met}, "constructor": ${met} }`);
    expect(counted("M13", { ...told, use }).cases).toEqual([
      { id: "__proto__", counted: "numerator", reason: null },
      { id: "constructor", counted: "numerator", reason: null },
      { id: "toString", counted: "unclear", reason: "use-not-judged" },
      { id: "hasOwnProperty", counted: "unclear", reason: "use-not-judged" },
    ]);
  });
});

describe("what is refused at the door", () => {
  test.each([
    ["a period that ends before it begins", { to: "2026-05-31" }, "ends before it begins"],
    ["a day that does not exist", { to: "2026-06-31" }, "must be a day that exists"],
    [
      "an instant without an offset",
      { asOf: "2026-07-10" },
      "must be an instant with offset, as 2026-06-30T12:00:00Z",
    ],
    ["two episodes of one id", { episodes: [episode(), episode()] }, "two episodes"],
    ["two interviews of one id", { interviews: [interview(), interview()] }, "two interviews"],
    ["two children of one id", { children: [{ id: "C1" }, { id: "C1" }] }, "two children"],
  ])("%s", (_, changes, message) => {
    expect(() => measureReturns(june(changes))).toThrow(message);
  });

  test.each([
    ["no object", "met"],
    ["nothing", null],
    ["an outcome that there is none of", { R1: { outcome: "good", reason: "used" } }],
  ])("verdicts on use that are %s", (_, use) => {
    const told: object = { use };
    expect(() => measureReturns(june(told))).toThrow();
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
