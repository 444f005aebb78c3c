import { describe, expect, test } from "vitest";
import { type AnyRule, OUTCOMES, type RuleCase } from "../../rule/index.js";
import { actionsFollowedUpCases } from "./actions-followed-up.cases.js";
import { actionsFollowedUp } from "./actions-followed-up.js";
import { concernsSharedCases } from "./concerns-shared.cases.js";
import { concernsShared } from "./concerns-shared.js";
import { interviewUsedCases } from "./interview-used.cases.js";
import { interviewUsed } from "./interview-used.js";
import { patternActedOnCases } from "./pattern-acted-on.cases.js";
import { patternActedOn } from "./pattern-acted-on.js";
import { riskRecordUpdatedCases } from "./risk-record-updated.cases.js";
import { riskRecordUpdated } from "./risk-record-updated.js";
import { usedAtNextDecisionCases } from "./used-at-next-decision.cases.js";
import { usedAtNextDecision } from "./used-at-next-decision.js";
import { writtenUpCases } from "./written-up.cases.js";
import { writtenUp } from "./written-up.js";

const rules: readonly (readonly [AnyRule, readonly RuleCase<unknown, object>[]])[] = [
  [writtenUp, writtenUpCases],
  [riskRecordUpdated, riskRecordUpdatedCases],
  [concernsShared, concernsSharedCases],
  [actionsFollowedUp, actionsFollowedUpCases],
  [usedAtNextDecision, usedAtNextDecisionCases],
  [patternActedOn, patternActedOnCases],
  [interviewUsed, interviewUsedCases],
];

describe.each(rules)("$id by example", (rule, cases) => {
  test.each(cases)("$why", ({ subject, parameters, expect: expected }) => {
    expect(rule.evaluate(subject, parameters)).toMatchObject({ ...expected, cautions: [] });
  });

  test("every reason of every outcome has an example, and no other is given", () => {
    const shown = new Set(cases.map(({ expect: e }) => `${e.outcome} ${e.reason}`));
    const declared = OUTCOMES.flatMap((outcome) =>
      rule.reasons[outcome].map((reason) => `${outcome} ${reason}`),
    );
    expect([...shown].sort()).toEqual(declared.sort());
  });
});
