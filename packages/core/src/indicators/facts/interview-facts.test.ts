import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type MeasuredEpisode,
  type MeasuredInterview,
  type MeasureInput,
  measureReturns,
  rhiMeasures,
} from "../../rhi/index.js";
import type { IndicatorDefinition } from "../definition.js";
import { evaluateIndicator } from "../evaluate-indicator.js";
import { starterIndicators } from "../starter-indicators.js";
import { interviewFacts } from "./interview-facts.js";

const JUNE = { from: "2026-06-01", to: "2026-06-30" };
const [, , headline] = starterIndicators;

/** Any measure as an indicator, written as an authority would write it. */
function ofMeasure(id: string): IndicatorDefinition {
  if (headline === undefined) throw new Error("the starter set has no headline");
  const measure = rhiMeasures.find((one) => one.id === id);
  const counted = (where: string) => [{ field: "counted", in: [where] }];
  return {
    ...headline,
    facts: id,
    cannotTell: measure?.unclear ? [{ code: "unclear", when: counted("unclear") }] : [],
    untold: measure?.unclear?.isInDenominator ? "in-denominator" : "apart",
  };
}

const time = (latest: number) =>
  fc.option(
    fc.oneof(
      fc.integer({ min: 1, max: latest }).map((day) => {
        const at = `2026-06-${String(day).padStart(2, "0")}T12:00:00Z`;
        return { kind: "instant", at } as const;
      }),
      fc.constant({ kind: "unknown" } as const),
      fc.integer({ min: 1, max: latest }).map((day) => {
        return { kind: "date", date: `2026-06-${String(day).padStart(2, "0")}` } as const;
      }),
    ),
  );

const input: fc.Arbitrary<MeasureInput> = fc
  .array(
    fc.record({
      child: fc.nat(3),
      end: time(28),
      offered: time(30),
      contacted: time(30),
      completed: time(30),
      response: fc.constantFrom("accepted", "declined", "no-answer", null),
      independent: fc.constantFrom(true, false, null),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((returns) => ({
    asOf: "2026-06-30T12:00:00Z",
    ...JUNE,
    children: [],
    episodes: returns.map(
      ({ child, end }, i): MeasuredEpisode => ({
        id: `E${i}`,
        childId: `C${child}`,
        start: { kind: "date", date: "2026-06-01" },
        end,
      }),
    ),
    interviews: returns.map(
      ({ child: _, end: __, ...interview }, i): MeasuredInterview => ({
        id: `I${i}`,
        episodeIds: [`E${i}`],
        ...interview,
      }),
    ),
  }));

describe("the measures of return home interviews as facts", () => {
  test("an indicator over a measure's facts counts what the measure counts, for all that are supplied", () => {
    fc.assert(
      fc.property(input, (records) => {
        const measured = measureReturns(records);
        const facts = interviewFacts(measured);
        for (const { id } of rhiMeasures) {
          const result = measured.measures[id.replace("RHI-", "")];
          if (result === undefined) throw new Error(`${id} was not measured`);
          const figure = evaluateIndicator(ofMeasure(id), { period: JUNE, facts });
          if ("refused" in result) {
            expect(figure).toMatchObject({ value: null, reason: "no-data" });
            continue;
          }
          const { numerator, denominator } = result;
          expect(figure).toMatchObject({ numerator, denominator });
          expect(figure.cases).toHaveLength(result.cases.length);
        }
      }),
    );
  });
});
