import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { krippendorffAlphaInterval } from "./alpha-interval.js";
import { agreementDrift } from "./drift.js";
import { jackknifeInterval, shareOfPairsInterval } from "./interval.js";
import { krippendorffAlpha, krippendorffAlphaOfTable } from "./krippendorff.js";
import { gwetAgreement, signedBias, weightedKappa } from "./paired-agreement.js";
import {
  confusionTableOfColumns,
  RATING_MISSING,
  RATING_NOT_APPLICABLE,
} from "./rating-columns.js";
import { type ConfusionTable, confusionTable, type Rating } from "./ratings.js";

const SCALE = ["inadequate", "requires-improvement", "good", "outstanding"];
const tableOf = (
  categories: readonly string[],
  counts: readonly (readonly number[])[],
): ConfusionTable => ({
  categories,
  counts,
  n: counts.flat().reduce((sum, count) => sum + count, 0),
  naMismatches: 0,
});

// Two critics and 160 films: A. Agresti and L. Winner, "Evaluating agreement and disagreement among
// movie reviewers", Chance, 1997. Kappa is 0.389 and its standard error 0.060.
const critics = tableOf(
  ["con", "mixed", "pro"],
  [
    [24, 8, 13],
    [8, 13, 11],
    [10, 9, 64],
  ],
);
const kappa = (table: ConfusionTable) => weightedKappa(table, { weights: "identity" });

describe("the interval of a coefficient", () => {
  test("is that of the standard error that Agresti and Winner published", () => {
    const interval = jackknifeInterval(kappa, critics);
    expect(kappa(critics)).toMatchObject({ value: expect.closeTo(0.389, 3) });
    expect(interval).toMatchObject({ level: 0.95, method: "jackknife" });
    if ("refused" in interval) throw new Error(interval.refused);
    expect((interval.high - interval.low) / 2 / 1.96).toBeCloseTo(0.06, 2);
  });

  test("of a mean is the usual one: mean and standard deviation over the root of n", () => {
    // Twenty pairs: ten alike, ten with the auditor one grade higher. The mean is 0.5, the variance
    // 20 x 0.25 / 19, and 1.959964 x sqrt(0.263158 / 20) is 0.224823.
    const half = tableOf(SCALE, [
      [0, 0, 0, 0],
      [0, 10, 0, 0],
      [0, 10, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(jackknifeInterval(signedBias, half)).toMatchObject({
      low: expect.closeTo(0.5 - 0.224823, 5),
      high: expect.closeTo(0.5 + 0.224823, 5),
    });
    const wider = jackknifeInterval(signedBias, half, { level: 0.99 });
    expect(wider).toMatchObject({
      high: expect.closeTo(0.5 + 0.224823 * (2.575829 / 1.959964), 5),
    });
  });

  test("refuses by name what is too little, and what is not defined", () => {
    const few = tableOf(SCALE.slice(0, 2), [
      [5, 5],
      [4, 5],
    ]);
    expect(jackknifeInterval(gwetAgreement, few)).toEqual({ refused: "small-sample" });
    expect(jackknifeInterval(gwetAgreement, few, { minPairs: 19 })).toMatchObject({ level: 0.95 });
    const flat = tableOf(SCALE.slice(0, 2), [
      [30, 0],
      [0, 0],
    ]);
    expect(jackknifeInterval(weightedKappa, flat)).toEqual({ refused: "no-variation" });
    // Without the one pair that differs nothing varies any more.
    const nearlyFlat = tableOf(SCALE.slice(0, 2), [
      [30, 1],
      [0, 0],
    ]);
    expect(jackknifeInterval(weightedKappa, nearlyFlat)).toEqual({ refused: "no-variation" });
    expect(jackknifeInterval(signedBias, { categories: SCALE, pairs: [] })).toEqual({
      refused: "no-pairs",
    });
    expect(jackknifeInterval(signedBias, { categories: ["one"], pairs: [] })).toEqual({
      refused: "scale-needs-two-categories",
    });
  });

  test("of a share of pairs is Wilson's: 81 of 263, as Newcombe published in 1998", () => {
    const exact = tableOf(SCALE, [
      [41, 100, 0, 0],
      [0, 40, 0, 82],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(shareOfPairsInterval(exact, 0)).toMatchObject({
      low: expect.closeTo(0.2553, 4),
      high: expect.closeTo(0.3662, 4),
      method: "wilson-score",
    });
    // 181 of 263 are within one grade; by Wilson's formula, worked by hand, 0.6299 to 0.7411.
    expect(shareOfPairsInterval(exact, 1)).toMatchObject({
      low: expect.closeTo(0.6299, 4),
      high: expect.closeTo(0.7411, 4),
    });
    expect(shareOfPairsInterval({ categories: SCALE, pairs: [] }, 0)).toEqual({
      refused: "no-pairs",
    });
    expect(shareOfPairsInterval({ categories: [], pairs: [] }, 0)).toEqual({
      refused: "scale-needs-two-categories",
    });
  });
});

describe("an interval of alpha", () => {
  const rated = (...ratings: readonly string[]) => ({
    categories: ["1", "2", "3"],
    level: "ordinal" as const,
    ratings: ratings.map((codes) => Array.from(codes)),
  });

  test("is that of the table when two people rated", () => {
    const grade = fc.constantFrom("1", "2", "3");
    fc.assert(
      fc.property(fc.array(fc.tuple(grade, grade), { maxLength: 30 }), (pairs) => {
        const asked = rated(pairs.map(([a]) => a).join(""), pairs.map(([, b]) => b).join(""));
        const table = confusionTable({ categories: asked.categories, pairs });
        if ("refused" in table) throw new Error(table.refused);
        const alpha = (of: ConfusionTable) => krippendorffAlphaOfTable(of, "ordinal");
        const set = { minPairs: 2, level: 0.9 } as const;
        const ours = krippendorffAlphaInterval(asked, set);
        const ofTable = jackknifeInterval(alpha, table, set);
        if ("refused" in ours || "refused" in ofTable) expect(ours).toEqual(ofTable);
        else {
          expect(ours).toMatchObject({ level: 0.9, method: "jackknife" });
          expect(ours.low).toBeCloseTo(ofTable.low, 9);
          expect(ours.high).toBeCloseTo(ofTable.high, 9);
        }
      }),
    );
  });

  test("refuses by name what is too little, and what is not defined", () => {
    expect(krippendorffAlphaInterval(rated("12", "13", "12"))).toEqual({ refused: "small-sample" });
    expect(krippendorffAlphaInterval(rated("11", "11"))).toEqual({ refused: "no-variation" });
    expect(krippendorffAlphaInterval(rated("14", "11"))).toEqual({
      refused: "rating-not-on-scale",
    });
    expect(krippendorffAlphaInterval(rated("1", ""))).toEqual({ refused: "no-pairable-values" });
    // Without the one unit that differs nothing varies any more.
    expect(krippendorffAlphaInterval(rated("112", "112"), { minPairs: 3 })).toEqual({
      refused: "no-variation",
    });
  });

  test("claims no certainty where all agree", () => {
    const asked = rated("1122", "1122", "1122");
    expect(krippendorffAlpha(asked)).toMatchObject({ value: 1 });
    expect(krippendorffAlphaInterval(asked, { minPairs: 4 })).toEqual({ refused: "no-spread" });
    const agreed = tableOf(SCALE.slice(0, 2), [
      [15, 0],
      [0, 15],
    ]);
    for (const statistic of [weightedKappa, gwetAgreement, signedBias]) {
      expect(jackknifeInterval(statistic, agreed)).toEqual({ refused: "no-spread" });
    }
  });
});

// Four people, twelve units, five codes: K. Krippendorff, "Computing Krippendorff's
// alpha-reliability", 2011.
test.each([
  ["nominal", 0.743],
  ["ordinal", 0.815],
  ["interval", 0.849],
] as const)("alpha at level %s is what Krippendorff published", (level, value) => {
  const row = (codes: string) => Array.from(codes, (code) => (code === "." ? null : code));
  const alpha = krippendorffAlpha({
    categories: ["1", "2", "3", "4", "5"],
    level,
    ratings: [row("123321412..."), row("1233224125.3"), row(".3332342251."), row("12332441251.")],
  });
  expect(alpha).toMatchObject({ value: expect.closeTo(value, 3), units: 11, pairableValues: 40 });
});

test("the order of cases and of people changes nothing", () => {
  const rating = fc.constantFrom<Rating>(...SCALE, "na", null);
  const row = fc.array(rating, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), fc.nat(5), (ratings, cut) => {
      const turn = <Item>(list: readonly Item[]) => [...list.slice(cut), ...list.slice(0, cut)];
      const alpha = krippendorffAlpha({ categories: SCALE, level: "ordinal", ratings });
      const turned = [...ratings].reverse().map(turn);
      expect(krippendorffAlpha({ categories: SCALE, level: "ordinal", ratings: turned })).toEqual(
        alpha,
      );
      const [first = [], second = []] = ratings;
      const pairs = first.map((one, i) => [one, second[i] ?? null] as const);
      const swapped = turn(pairs).map(([a, b]) => [b, a] as const);
      for (const statistic of [weightedKappa, gwetAgreement]) {
        expect(statistic({ categories: SCALE, pairs: swapped })).toEqual(
          statistic({ categories: SCALE, pairs }),
        );
      }
    }),
  );
});

describe("grades in columns", () => {
  const rating = fc.constantFrom<Rating>(...SCALE, "na", null);
  const codeOf = (one: Rating) =>
    one === null ? RATING_MISSING : one === "na" ? RATING_NOT_APPLICABLE : SCALE.indexOf(one);
  const columns = (pairs: readonly (readonly [Rating, Rating])[]) => ({
    categories: SCALE,
    auditor: Uint8Array.from(pairs.map(([one]) => codeOf(one))),
    moderator: Uint8Array.from(pairs.map(([, one]) => codeOf(one))),
  });

  test("count as grades one by one do, and give the same alpha", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating)), (pairs) => {
        const table = confusionTable({ categories: SCALE, pairs });
        expect(confusionTableOfColumns(columns(pairs))).toEqual(table);
        if ("refused" in table) throw new Error(table.refused);
        const ratings = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
        for (const level of ["nominal", "ordinal", "interval"] as const) {
          expect(krippendorffAlphaOfTable(table, level)).toEqual(
            krippendorffAlpha({ categories: SCALE, level, ratings }),
          );
        }
      }),
    );
  });

  test("that are none are refused, or are no columns", () => {
    const at = (auditor: number[], moderator: number[], categories = SCALE) =>
      confusionTableOfColumns({
        categories,
        auditor: Uint8Array.from(auditor),
        moderator: Uint8Array.from(moderator),
      });
    expect(at([0, 4], [0, 0])).toEqual({ refused: "rating-not-on-scale" });
    expect(at([0, 0], [0, 4])).toEqual({ refused: "rating-not-on-scale" });
    expect(at([0], [0], ["one"])).toEqual({ refused: "scale-needs-two-categories" });
    expect(() => at([0, 1], [0])).toThrow("the columns have 2 and 1 ratings");
    const long = Array.from({ length: 251 }, (_, i) => String(i));
    expect(() => at([0], [0], long)).toThrow("250 grades at most");
    expect(at([0], [249], long.slice(1))).toMatchObject({ n: 1 });
  });
});

test("a period with pairs enough has an interval of its bias", () => {
  const grades = ["good", "requires-improvement"] as const;
  const pairs = Array.from({ length: 20 }, (_, i) => ({
    period: "2026-Q1",
    auditor: "good",
    moderator: grades[i % 2] ?? null,
  }));
  // Half a grade on average, as worked by hand above.
  expect(agreementDrift({ categories: SCALE, pairs })).toMatchObject([
    {
      signedBias: { value: 0.5, n: 20 },
      signedBiasInterval: {
        low: expect.closeTo(0.5 - 0.224823, 5),
        high: expect.closeTo(0.5 + 0.224823, 5),
      },
    },
  ]);
});

test("agreement is told period by period, so that a drift shows", () => {
  const pair = (period: string, auditor: Rating, moderator: Rating) => ({
    period,
    auditor,
    moderator,
  });
  const drift = agreementDrift({
    categories: SCALE,
    pairs: [
      pair("2026-Q2", "outstanding", "requires-improvement"),
      pair("2026-Q1", "good", "good"),
      pair("2026-Q1", "good", "requires-improvement"),
      pair("2026-Q3", "na", "good"),
    ],
  });
  expect(drift.map(({ period }) => period)).toEqual(["2026-Q1", "2026-Q2", "2026-Q3"]);
  expect(drift[0]).toMatchObject({
    exact: { value: 0.5, n: 2 },
    withinOne: { value: 1 },
    signedBias: { value: 0.5 },
    signedBiasInterval: { refused: "small-sample" },
    // Good against good and requires improvement: squares of steps 1/9 apart on average, 1/9 by chance.
    weightedKappa: { value: 0, display: "hide-small-n" },
    gwet: { display: "hide-small-n" },
  });
  expect(drift[1]).toMatchObject({ signedBias: { value: 2, n: 1 }, withinOne: { value: 0 } });
  expect(drift[2]).toMatchObject({ exact: { refused: "no-pairs" }, gwet: { refused: "no-pairs" } });
});
