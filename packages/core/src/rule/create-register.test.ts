import { describe, expect, test } from "vitest";
import * as z from "zod";
import { createRegister } from "./create-register.js";
import { defineRule } from "./define-rule.js";
import type { AnyRule } from "./rule.js";

interface Subject {
  readonly asOf: string;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

/** A rule that answers with its own version; its duty arises between two days. */
function version(
  number: number,
  effectiveFrom: string,
  effectiveTo: string | null,
  id = "R-1",
): AnyRule {
  return defineRule({
    id,
    version: number,
    title: "Which version answers",
    source: { title: "this project", publisher: "this project", published: "2026" },
    label: "sample",
    effectiveFrom,
    effectiveTo,
    parameters: { days: { default: number, label: "sample", meaning: "its version" } },
    reasons: { met: ["asked"], breached: [], due: [], "cannot-tell": [], "not-applicable": [] },
    cautions: [],
    subjectSchema: z.object({
      asOf: z.string(),
      firstOn: z.string().nullable(),
      lastOn: z.string().nullable(),
    }),
    parametersSchema: z.strictObject({ days: z.number() }),
    dutyArose: ({ firstOn, lastOn }: Subject) =>
      firstOn === null || lastOn === null ? null : { earliestOn: firstOn, latestOn: lastOn },
    judge: () => ({ outcome: "met", reason: "asked", cautions: [], evidence: {} }),
  });
}

const first = version(1, "2014-01-01", "2019-12-31");
const second = version(2, "2020-01-01", "2029-12-31");
const third = version(3, "2030-01-01", null);
const register = () =>
  createRegister([third, second, first, version(1, "2020-01-01", null, "R-2")]);

function ask(firstOn: string | null, lastOn = firstOn, overrides?: object) {
  return register().evaluate("R-1", { asOf: "2026-06-30T12:00:00Z", firstOn, lastOn }, overrides);
}

describe("which version judges a record", () => {
  test.each([
    ["2014-01-01", 1],
    ["2019-06-01", 1],
    ["2019-12-31", 1],
    ["2020-01-01", 2],
    ["2026-06-01", 2],
  ])("a duty of %s is judged by version %d", (day, number) => {
    expect(ask(day)).toMatchObject({
      outcome: "met",
      ruleVersion: number,
      parameters: { days: number },
    });
  });

  test("one that arose before the first version began is not applicable", () => {
    expect(ask("2013-12-31")).toEqual({
      outcome: "not-applicable",
      reason: "rule-not-in-force",
      ruleId: "R-1",
      ruleVersion: null,
      evidence: { earliestOn: "2013-12-31", latestOn: "2013-12-31" },
    });
  });

  test.each([
    ["under the one or the other", "2019-12-31", "2020-01-01"],
    ["under the first or none", "2013-12-31", "2014-01-01"],
  ])("of one that arose %s nobody can tell", (_, firstOn, lastOn) => {
    expect(ask(firstOn, lastOn)).toMatchObject({
      outcome: "cannot-tell",
      reason: "rule-version-uncertain",
      ruleVersion: null,
    });
  });

  test("the newest answers, and says why it cannot tell, when it is not known when the duty arose", () => {
    expect(ask(null)).toMatchObject({ ruleVersion: 3 });
  });

  test("parameters go to the version that judges", () => {
    expect(ask("2019-06-01", "2019-06-01", { days: 9 })).toMatchObject({
      ruleVersion: 1,
      parameters: { days: 9 },
    });
  });
});

describe("what a register holds", () => {
  test("its rules as registered, and the versions of each from the oldest", () => {
    expect(register().rules.map(({ id, version: number }) => `${id} ${number}`)).toEqual([
      "R-1 3",
      "R-1 2",
      "R-1 1",
      "R-2 1",
    ]);
    expect(register().versionsOf("R-1")).toEqual([first, second, third]);
    expect(register().versionsOf("R-3")).toEqual([]);
  });

  test("nothing of a rule that it does not have", () => {
    expect(() => register().evaluate("R-3", {})).toThrow(
      new RangeError('there is no rule "R-3" in this register; there are R-1, R-2'),
    );
  });

  test.each([
    ["leaves a day without a rule", version(2, "2020-01-02", null)],
    ["begins on the last day of the one before", version(2, "2019-12-31", null)],
    ["has the number of the one before", version(1, "2020-01-01", null)],
  ])("no version that %s", (_, successor) => {
    expect(() => createRegister([first, successor])).toThrow(
      `R-1 version ${successor.version} does not begin on the day after version 1 ends`,
    );
  });

  test("no version after one that has not ended", () => {
    expect(() => createRegister([version(1, "2014-01-01", null), second])).toThrow(
      "R-1 version 2 does not begin on the day after version 1 ends",
    );
  });
});
