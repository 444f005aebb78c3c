import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MeasureInput } from "./input.js";
import type { MeasureCase } from "./measure.js";
import { type MeasureResult, measureReturns } from "./measure-returns.js";
import { rhiMeasures } from "./rhi-measures.js";
import { CHILDREN, countsOf, drawnInput, keyOf } from "./testing/drawn-measures.js";

/** All that is said of a period, apart from the order in which its cases are listed. */
function unordered(input: MeasureInput) {
  const { measures, episodes, ...totals } = measureReturns(input);
  const byText = <Item>(items: readonly Item[]) => items.map((one) => JSON.stringify(one)).sort();
  const sorted = (result: MeasureResult) =>
    "refused" in result ? result : { ...result, cases: byText(result.cases) };
  const entries = Object.entries(measures).map(([key, result]) => [key, sorted(result)]);
  return { totals, episodes: byText(episodes), measures: Object.fromEntries(entries) };
}

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

/** The same records with each interview linked to one episode, and each episode to one interview. */
function withOneInterviewEach(input: MeasureInput): MeasureInput {
  const interviews = input.interviews.map((one, place) => ({ ...one, episodeIds: [`E${place}`] }));
  return { ...input, interviews };
}

describe("order", () => {
  test("of children and episodes changes nothing", () => {
    const inOtherOrder = drawnInput.chain((input) =>
      fc.record({
        input: fc.constant(input),
        children: shuffled(input.children),
        episodes: shuffled(input.episodes),
      }),
    );
    fc.assert(
      fc.property(inOtherOrder, ({ input, ...other }) => {
        expect(unordered({ ...input, ...other })).toEqual(unordered(input));
      }),
    );
  });

  test("of interviews changes nothing where each return keeps its recorded order", () => {
    const inOtherOrder = drawnInput
      .map(withOneInterviewEach)
      .chain((input) => fc.tuple(fc.constant(input), shuffled(input.interviews)));
    fc.assert(
      fc.property(inOtherOrder, ([input, interviews]) => {
        expect(unordered({ ...input, interviews })).toEqual(unordered(input));
      }),
    );
  });

  test("of interviews changes no measure but the one that asks for the child's last word", () => {
    const inOtherOrder = drawnInput
      .map((input) => ({ ...input, notSupplied: [] }))
      .chain((input) => fc.tuple(fc.constant(input), shuffled(input.interviews)));
    fc.assert(
      fc.property(inOtherOrder, ([input, interviews]) => {
        const { M10: _, ...measures } = unordered({ ...input, interviews }).measures;
        const { M10: __, ...expected } = unordered(input).measures;
        expect(measures).toEqual(expected);
      }),
    );
  });
});

describe("every case", () => {
  test("an episode has one place: a return, left out with a reason, or outside the period", () => {
    fc.assert(
      fc.property(drawnInput, (input) => {
        const { returns, leftOut, outsidePeriod, episodes } = measureReturns(input);
        const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
        expect(returns + left + outsidePeriod).toBe(input.episodes.length);
        expect(episodes.map(({ id }) => id)).toEqual(input.episodes.map(({ id }) => id));
      }),
    );
  });

  test("a return is a case of every measure of returns, or was never offered an interview", () => {
    const ofReturns = rhiMeasures.filter(({ unit }) => unit === "return").map(keyOf);
    fc.assert(
      fc.property(drawnInput, (input) => {
        const { episodes } = measureReturns(input);
        const ids = episodes.filter(({ place }) => place === "return").map(({ id }) => id);
        for (const [key, { cases }] of countsOf(input)) {
          if (!ofReturns.includes(key)) continue;
          const listed = cases.map(({ id }) => id);
          if (key === "M04" || key === "M10") expect(ids).toEqual(expect.arrayContaining(listed));
          else expect(listed).toEqual(ids);
        }
      }),
    );
  });

  test("stands behind one number, once", () => {
    fc.assert(
      fc.property(drawnInput, (input) => {
        for (const measure of rhiMeasures) {
          const count = measureReturns(input).measures[keyOf(measure)];
          if (count === undefined || "refused" in count) continue;
          const { cases, numerator, denominator, cannotTell = 0, notRecorded = 0 } = count;
          const many = (place: MeasureCase["counted"]) =>
            cases.filter(({ counted }) => counted === place).length;
          expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
          expect(many("numerator")).toBe(numerator);
          expect(many("unclear")).toBe(cannotTell + notRecorded);
          const members = measure.unclear?.isInDenominator ? many("unclear") : 0;
          expect(many("numerator") + many("denominator-only") + members).toBe(denominator);
        }
      }),
    );
  });
});

/** Each interview with the episodes of one child alone. */
function withoutSharedInterviews(input: MeasureInput): MeasureInput {
  const childOf = new Map(input.episodes.map(({ id, childId }) => [id, childId]));
  return {
    ...input,
    interviews: input.interviews.map((interview) => {
      const { episodeIds } = interview;
      const child = childOf.get(episodeIds[0] ?? "");
      return { ...interview, episodeIds: episodeIds.filter((id) => childOf.get(id) === child) };
    }),
  };
}

function ofChild(whole: MeasureInput, child: string): MeasureInput {
  const episodes = whole.episodes.filter(({ childId }) => childId === child);
  const ids = new Set(episodes.map(({ id }) => id));
  const interviews = whole.interviews.filter(({ episodeIds }) =>
    episodeIds.some((id) => ids.has(id)),
  );
  return { ...whole, episodes, interviews };
}

test("children counted one by one add up to the whole", () => {
  const NUMBERS = ["numerator", "denominator", "due", "cannotTell", "notRecorded"] as const;
  fc.assert(
    fc.property(drawnInput.map(withoutSharedInterviews), (whole) => {
      const parts = CHILDREN.map((child) => new Map(countsOf(ofChild(whole, child))));
      for (const [key, total] of countsOf(whole)) {
        for (const number of NUMBERS) {
          const sum = parts.reduce((all, part) => all + (part.get(key)?.[number] ?? 0), 0);
          expect(sum, `${key} ${number}`).toBe(total[number] ?? 0);
        }
      }
    }),
  );
});
