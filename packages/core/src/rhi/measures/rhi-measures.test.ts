import { describe, expect, test } from "vitest";
import { interviewUsed } from "../use/index.js";
import { reachedCases, repeatMissingCases } from "./child-measures.cases.js";
import {
  heldByIndependentPersonCases,
  sharedInterviewCases,
  usedCases,
} from "./interview-measures.cases.js";
import { counted, type MeasureExample } from "./june-returns.cases.js";
import type { Measure } from "./measure.js";
import {
  acceptedCases,
  completedCases,
  contactedCases,
  declinedByChildCases,
  offeredCases,
} from "./return-measures.cases.js";
import { rhiMeasures } from "./rhi-measures.js";
import { timedMeasureCases } from "./timed-measure.cases.js";

const casesById: ReadonlyMap<string, readonly MeasureExample[]> = new Map([
  ["RHI-M01", reachedCases],
  ["RHI-M02", offeredCases],
  ["RHI-M03", timedMeasureCases("offered")],
  ["RHI-M04", acceptedCases],
  ["RHI-M05", contactedCases],
  ["RHI-M06", timedMeasureCases("contacted")],
  ["RHI-M07", completedCases],
  ["RHI-M08", timedMeasureCases("completed")],
  ["RHI-M09", heldByIndependentPersonCases],
  ["RHI-M10", declinedByChildCases],
  ["RHI-M11", sharedInterviewCases],
  ["RHI-M12", repeatMissingCases],
  ["RHI-M13", usedCases],
]);

/** Every way in which a measure declares that a case may count. */
function waysOf({ exclusions, unclear }: Measure): readonly string[] {
  return [
    "numerator null",
    "denominator-only null",
    ...Object.keys(exclusions).map((code) => `excluded ${code}`),
    ...(unclear?.reasons ?? []).map((reason) => `unclear ${reason}`),
  ];
}

const examples = rhiMeasures.map((measure) => ({
  id: measure.id,
  measure,
  cases: casesById.get(measure.id) ?? [],
}));

describe.each(examples)("$id by example", ({ id, measure, cases }) => {
  test.each(cases)("$why", ({ told, overrides, expect: { counted: place, reason } }) => {
    const count = counted(id.replace("RHI-", ""), told, overrides);
    expect(count.cases).toMatchObject([{ counted: place, reason }]);
    const isTold = place === "numerator" || place === "denominator-only";
    expect(count.numerator).toBe(place === "numerator" ? 1 : 0);
    const isUnclearMember = place === "unclear" && measure.unclear?.isInDenominator;
    expect(count.denominator).toBe(isTold || isUnclearMember ? 1 : 0);
  });

  test("every way in which a case may count has an example", () => {
    const ways = cases.map(({ expect: { counted: place, reason } }) => `${place} ${reason}`);
    expect([...new Set(ways)].sort()).toEqual([...waysOf(measure)].sort());
  });
});

test("the thirteen measures stand in order, each with its question", () => {
  const numbers = Array.from({ length: 13 }, (_, n) => String(n + 1).padStart(2, "0"));
  expect(rhiMeasures.map(({ id }) => id)).toEqual(numbers.map((number) => `RHI-M${number}`));
  expect(rhiMeasures.every(({ question }) => question.endsWith("?"))).toBe(true);
});

test("RHI-M13 knows every reason for which RHI-U cannot tell", () => {
  expect(rhiMeasures.at(-1)?.unclear?.reasons).toEqual([
    "use-not-judged",
    ...interviewUsed.reasons["cannot-tell"],
  ]);
});
