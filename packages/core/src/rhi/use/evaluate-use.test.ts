import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluateUse } from "./evaluate-use.js";
import { told } from "./interview-use.cases.js";
import type { InterviewUse } from "./interview-use.js";

describe("the verdicts on one interview's use", () => {
  test("follow the numbers that an authority sets, each in its own check", () => {
    const overrides = {
      recordDays: 1,
      riskDays: 2,
      shareDays: 4,
      nextDecisionDays: 10,
      meetingDays: 6,
      repeatCount: 2,
      repeatDays: 30,
      extraNonWorkingDays: ["2026-06-02"],
    };
    const { U1, U2, U3, U4, U5, U6, overall } = evaluateUse(told({}), overrides);
    const closed = { extraNonWorkingDays: ["2026-06-02"] };
    expect(U1.parameters).toEqual({ recordDays: 1, ...closed });
    expect(U2.parameters).toEqual({ riskDays: 2, ...closed });
    expect(U3.parameters).toEqual({ shareDays: 4, ...closed });
    expect(U4.parameters).toEqual({});
    expect(U5.parameters).toEqual({ nextDecisionDays: 10 });
    expect(U6.parameters).toEqual({ meetingDays: 6, repeatCount: 2, repeatDays: 30, ...closed });
    expect(overall.parameters).toEqual({ recordDays: 1, riskDays: 2, shareDays: 4, ...closed });
  });

  test.each([
    ["a day of the records that does not exist", { asOf: "2026-06-31" }],
    ["an instant for the day of the records", { asOf: "2026-06-30T10:00:00Z" }],
    ["an interview without an id", { rhi: { id: "", interviewDate: null } }],
  ])("refuse %s before they judge", (_, changes) => {
    expect(() => evaluateUse(told(changes))).toThrow();
  });

  test("refuse numbers that make no sense", () => {
    expect(() => evaluateUse(told({}), { recordDays: -1 })).toThrow();
    expect(() => evaluateUse(told({}), { repeatCount: 0 })).toThrow();
    expect(() => evaluateUse(told({}), { extraNonWorkingDays: ["Monday"] })).toThrow();
  });
});

const shared = process.env["WAYMARK_SHARED"];

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly input: InterviewUse & { readonly rule: string };
  readonly expected: object;
}

// The published vectors lie outside the repository; `npm run conformance` runs them on the built package.
if (shared !== undefined) {
  const file = join(shared, "vectors", "rhi-use.json");
  const cases: readonly Vector[] = JSON.parse(readFileSync(file, "utf8")).cases;

  test.each(cases)("published vector $id: $why", ({ input: { rule: _, ...input }, expected }) => {
    expect(evaluateUse(input)).toMatchObject(expected);
  });
}
