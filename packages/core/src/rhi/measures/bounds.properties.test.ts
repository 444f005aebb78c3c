import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MeasureCount, MeasureValue } from "./count-measure.js";
import type { MeasureInput } from "./input.js";
import type { Measure } from "./measure.js";
import { rhiMeasures } from "./rhi-measures.js";
import { countsOf, drawnInput, keyOf } from "./testing/drawn-measures.js";

const numberOf = (value: MeasureValue | undefined) =>
  value?.kind === "value" ? value.value : null;

function boundsOf({ bounds }: MeasureCount) {
  const [low, high] = [numberOf(bounds?.low), numberOf(bounds?.high)];
  return low === null || high === null ? null : { low, high };
}

function without({ unit }: Measure, id: string, input: MeasureInput): MeasureInput {
  const { episodes, interviews } = input;
  if (unit === "interview") {
    return { ...input, interviews: interviews.filter((one) => one.id !== id) };
  }
  const isCase = (one: MeasureInput["episodes"][number]) =>
    (unit === "child" ? one.childId : one.id) === id;
  return { ...input, episodes: episodes.filter((one) => !isCase(one)) };
}

describe("what cannot be told", () => {
  test("leaves the value between its bounds", () => {
    fc.assert(
      fc.property(drawnInput, (input) => {
        for (const [, count] of countsOf(input)) {
          const [value, bounds] = [numberOf(count.value), boundsOf(count)];
          if (value === null || bounds === null) continue;
          expect(bounds.low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(bounds.high);
        }
      }),
    );
  });

  test("taken away, leaves bounds that lie within those before", () => {
    fc.assert(
      fc.property(drawnInput, (input) => {
        for (const measure of rhiMeasures) {
          const before = new Map(countsOf(input)).get(keyOf(measure));
          const unclear = before?.cases.find(({ counted }) => counted === "unclear");
          if (before === undefined || unclear === undefined) continue;
          const after = new Map(countsOf(without(measure, unclear.id, input))).get(keyOf(measure));
          if (after === undefined) throw new Error(`${measure.id} was not counted`);
          expect(after.cases).toEqual(before.cases.filter(({ id }) => id !== unclear.id));
          const [wide, narrow] = [boundsOf(before), boundsOf(after)];
          if (wide === null || narrow === null) continue;
          expect(wide.low).toBeLessThanOrEqual(narrow.low);
          expect(narrow.high).toBeLessThanOrEqual(wide.high);
        }
      }),
    );
  });
});
