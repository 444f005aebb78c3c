import fc from "fast-check";
import { expect, test } from "vitest";
import type { TimeValue } from "../../time/index.js";
import type { MeasureCount } from "./count-measure.js";
import type { MeasuredEpisode, MeasuredInterview, MeasureInput } from "./input.js";
import { measureReturns } from "./measure-returns.js";

const CHILDREN = ["C1", "C2", "C3", "C4"];
const FIRST_MS = Date.parse("2026-05-01T00:00:00Z");
const LAST_MS = Date.parse("2026-07-31T00:00:00Z");

const time: fc.Arbitrary<TimeValue | null> = fc.oneof(
  fc.integer({ min: FIRST_MS, max: LAST_MS }).map((ms): TimeValue => {
    return { kind: "instant", at: new Date(ms).toISOString() };
  }),
  fc.integer({ min: FIRST_MS, max: LAST_MS }).map((ms): TimeValue => {
    return { kind: "date", date: new Date(ms).toISOString().slice(0, 10) };
  }),
  fc.constant<TimeValue>({ kind: "unknown" }),
  fc.constant<TimeValue>({ kind: "date", date: "2026-06-31" }),
  fc.constant(null),
);

const episodes: fc.Arbitrary<readonly MeasuredEpisode[]> = fc
  .array(
    fc.record({
      childId: fc.constantFrom(...CHILDREN),
      start: time,
      end: time,
      stillMissing: fc.boolean(),
      status: fc.constantFrom("missing", "missing", "away-without-authorisation", "unknown"),
      responsible: fc.constantFrom("own", "own", "other", "unknown"),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, place) => ({ id: `E${place}`, ...one })));

const interviews: fc.Arbitrary<readonly MeasuredInterview[]> = fc
  .array(
    fc.record({
      episodeIds: fc.uniqueArray(
        fc.nat(11).map((place) => `E${place}`),
        { maxLength: 2 },
      ),
      offered: time,
      contacted: time,
      completed: time,
      response: fc.constantFrom("accepted", "declined", "no-answer", null),
      independent: fc.constantFrom(true, false, null),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, place) => ({ id: `R${place}`, ...one })));

const input: fc.Arbitrary<MeasureInput> = fc.record({ episodes, interviews }).map((records) => ({
  asOf: "2026-07-02T09:00:00Z",
  from: "2026-06-01",
  to: "2026-06-30",
  children: CHILDREN.map((id) => ({ id, dob: "2010-01-01" })),
  ...records,
}));

function counts(of: MeasureInput): readonly (readonly [string, MeasureCount])[] {
  return Object.entries(measureReturns(of).measures).flatMap(([key, result]) =>
    "refused" in result ? [] : [[key, result] as const],
  );
}

/** The interviews of one child's episodes alone, so that no interview is split between two children. */
function withoutSharing({ episodes: all, ...rest }: MeasureInput): MeasureInput {
  const childOf = new Map(all.map(({ id, childId }) => [id, childId]));
  return {
    ...rest,
    episodes: all,
    interviews: rest.interviews.map(({ episodeIds, ...interview }) => {
      const [first] = episodeIds;
      const kept = episodeIds.filter((id) => childOf.get(id) === childOf.get(first ?? ""));
      return { ...interview, episodeIds: kept };
    }),
  };
}

function ofChild(whole: MeasureInput, child: string): MeasureInput {
  const own = whole.episodes.filter(({ childId }) => childId === child);
  const ids = new Set(own.map(({ id }) => id));
  const linked = whole.interviews.filter(({ episodeIds }) => episodeIds.some((id) => ids.has(id)));
  return { ...whole, episodes: own, interviews: linked };
}

test("every episode has one place: a return, left out with a reason, or outside the period", () => {
  fc.assert(
    fc.property(input, (one) => {
      const { returns, leftOut, outsidePeriod, episodes: places } = measureReturns(one);
      const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
      expect(returns + left + outsidePeriod).toBe(one.episodes.length);
      expect(places.map(({ id }) => id)).toEqual(one.episodes.map(({ id }) => id));
    }),
  );
});

test("the order of episodes changes no number", () => {
  fc.assert(
    fc.property(input, (one) => {
      const turned = { ...one, episodes: one.episodes.toReversed() };
      const numbers = (of: MeasureInput) =>
        counts(of).map(([key, { cases: _, ...rest }]) => [key, rest]);
      expect(numbers(turned)).toEqual(numbers(one));
    }),
  );
});

test("the order of interviews changes no number where each return keeps its recorded order", () => {
  fc.assert(
    fc.property(input, (one) => {
      const apart = {
        ...one,
        interviews: one.interviews.map((interview, place) => ({
          ...interview,
          episodeIds: [`E${place}`],
        })),
      };
      const turned = { ...apart, interviews: apart.interviews.toReversed() };
      const numbers = (of: MeasureInput) =>
        counts(of).map(([key, { cases: _, ...rest }]) => [key, rest]);
      expect(numbers(turned)).toEqual(numbers(apart));
    }),
  );
});

test("children counted one by one add up to the whole", () => {
  fc.assert(
    fc.property(input.map(withoutSharing), (whole) => {
      const parts = CHILDREN.map((child) => counts(ofChild(whole, child)));
      for (const [place, [, total]] of counts(whole).entries()) {
        const sum = (number: (count: MeasureCount) => number | undefined) =>
          parts.reduce((all, part) => all + (part[place] ? (number(part[place][1]) ?? 0) : 0), 0);
        expect(sum((count) => count.numerator)).toBe(total.numerator);
        expect(sum((count) => count.denominator)).toBe(total.denominator);
        expect(sum((count) => count.due)).toBe(total.due ?? 0);
        expect(sum((count) => count.cannotTell)).toBe(total.cannotTell ?? 0);
        expect(sum((count) => count.notRecorded)).toBe(total.notRecorded ?? 0);
      }
    }),
  );
});

test("a value lies between its bounds, and each case is in one place", () => {
  fc.assert(
    fc.property(input, (one) => {
      for (const [, count] of counts(one)) {
        const { numerator, denominator, cases, value, bounds } = count;
        const inDenominator = cases.filter(({ reason }) => reason === null).length;
        expect(inDenominator).toBe(denominator);
        expect(numerator).toBeLessThanOrEqual(denominator);
        expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
        if (value.kind === "refused" || bounds === undefined) continue;
        if (bounds.low.kind === "refused" || bounds.high.kind === "refused") continue;
        expect(bounds.low.value).toBeLessThanOrEqual(value.value);
        expect(value.value).toBeLessThanOrEqual(bounds.high.value);
      }
    }),
  );
});
