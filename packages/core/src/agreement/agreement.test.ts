import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { krippendorffAlpha, krippendorffAlphaOfTable } from "./krippendorff.js";
import {
  exactAgreement,
  gwetAgreement,
  rounded,
  signedBias,
  weightedKappa,
  withinOneGrade,
} from "./paired-agreement.js";
import { type ManyRatings, unitsOf } from "./rated-units.js";
import { confusionTable, type PairedRatings, type Rating } from "./ratings.js";

const SCALE = ["inadequate", "requires-improvement", "good", "outstanding"] as const;
const rated = (...pairs: (readonly [Rating, Rating])[]): PairedRatings => ({
  categories: SCALE,
  pairs,
});

describe("pairs of grades", () => {
  // Four pairs: two alike, one a step apart, one two steps, the auditor higher in both.
  const four = rated(
    ["good", "good"],
    ["inadequate", "inadequate"],
    ["good", "requires-improvement"],
    ["outstanding", "requires-improvement"],
  );

  test("are counted by both grades", () => {
    expect(confusionTable(four)).toMatchObject({
      counts: [
        [1, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 1, 1, 0],
        [0, 1, 0, 0],
      ],
      n: 4,
      naMismatches: 0,
    });
  });

  test("agree in half, within one in three of four, with a generous auditor", () => {
    expect(exactAgreement(four)).toMatchObject({ value: 0.5, n: 4, display: "show" });
    expect(withinOneGrade(four)).toMatchObject({ value: 0.75 });
    expect(signedBias(four)).toMatchObject({ value: 0.75 });
  });

  test("give coefficients that too few pairs hide", () => {
    // po = 2/4. Shares of the auditor 1/4, 0, 2/4, 1/4 and of the moderator 1/4, 2/4, 1/4, 0:
    // pe = 1/16 + 2/16 = 3/16, kappa = (8/16 - 3/16) / (13/16) = 5/13.
    const identity = { weights: "identity" } as const;
    expect(weightedKappa(four, identity)).toEqual({
      value: expect.closeTo(0.384615, 6),
      n: 4,
      naMismatches: 0,
      display: "hide-small-n",
    });
    // Mean shares 1/4, 1/4, 3/8, 1/8: sum of p(1 - p) = 46/64; T = 4, q(q - 1) = 12.
    // pe = 4/12 x 46/64 = 23/96, AC1 = (48/96 - 23/96) / (73/96) = 25/73.
    expect(gwetAgreement(four, { ...identity, minPairs: 4 })).toMatchObject({
      value: expect.closeTo(0.342466, 6),
      display: "show",
    });
  });

  test("of which one was found not applicable by one alone are counted apart", () => {
    const pairs = rated(["na", "good"], ["na", "na"], ["good", null], ["good", "good"]);
    expect(exactAgreement(pairs)).toMatchObject({ value: 1, n: 1, naMismatches: 1 });
  });

  test("of which one is missing are left out, whatever the grades are called", () => {
    const table = confusionTable({
      categories: ["", "good"],
      pairs: [
        ["good", null],
        [null, "good"],
        ["", "good"],
      ],
    });
    expect(table).toMatchObject({
      n: 1,
      counts: [
        [0, 1],
        [0, 0],
      ],
    });
  });

  test.each([
    ["scale-needs-two-categories", { categories: ["good", "good"], pairs: [["good", "good"]] }],
    ["rating-not-on-scale", rated(["fine", null])],
    ["no-pairs", rated(["na", "na"])],
  ] as const)("are refused: %s", (refused, input) => {
    for (const statistic of [
      exactAgreement,
      withinOneGrade,
      signedBias,
      weightedKappa,
      gwetAgreement,
    ]) {
      expect(statistic(input as PairedRatings)).toEqual({ refused });
    }
  });

  test("without variation leave kappa undefined and Gwet's coefficient at 1", () => {
    const same = rated(["good", "good"], ["good", "good"]);
    expect(weightedKappa(same)).toEqual({ refused: "no-variation" });
    expect(gwetAgreement(same)).toMatchObject({ value: 1 });
  });
});

test("what rounds to nothing from below is 0, and not less than it", () => {
  expect(rounded(-4e-13)).toBe(0);
  expect(rounded(-6e-13)).toBe(-1e-12);
});

const rating = fc.constantFrom<Rating>(...SCALE, "na", null);
const pairs = fc.array(fc.tuple(rating, rating), { maxLength: 30 });

describe("Krippendorff's alpha", () => {
  const pair = ["inadequate", "good"];
  const rated = (units: number) => ({
    categories: SCALE,
    level: "nominal" as const,
    ratings: [0, 1].map(() => Array.from({ length: units }, (_, unit) => pair[unit % 2] ?? null)),
  });

  test("puts units together that were rated alike, whoever gave which rating", () => {
    const ratings = [
      ["good", "inadequate", "good"],
      ["inadequate", "good", null],
    ];
    expect(unitsOf({ categories: SCALE, level: "nominal", ratings })).toEqual([
      { alike: 2, places: [0, 2] },
    ]);
  });

  test("of fewer than twenty units is worked out and hidden", () => {
    expect(krippendorffAlpha(rated(19))).toMatchObject({ value: 1, display: "hide-small-n" });
    expect(krippendorffAlpha(rated(20))).toMatchObject({ value: 1, display: "show" });
    expect(krippendorffAlpha(rated(2), 2)).toMatchObject({ display: "show" });
  });

  test("is refused by name", () => {
    const refused = (changes: Partial<ManyRatings>) =>
      krippendorffAlpha({ ...rated(20), ...changes });
    expect(refused({ categories: ["good"] })).toEqual({ refused: "scale-needs-two-categories" });
    expect(refused({ ratings: [["fine"]] })).toEqual({ refused: "rating-not-on-scale" });
    expect(refused({ ratings: [["good"], [null]] })).toEqual({ refused: "no-pairable-values" });
    expect(refused({ ratings: [["good"], ["good"]] })).toEqual({ refused: "no-variation" });
  });
});

describe("whatever two people gave", () => {
  const statistics = { exactAgreement, withinOneGrade, weightedKappa, gwetAgreement };

  test.each(Object.entries(statistics))(
    "%s is the same turned round, and never above 1",
    (_, statistic) => {
      fc.assert(
        fc.property(pairs, (drawn) => {
          const turned = drawn.map(([a, b]) => [b, a] as const).reverse();
          const answer = statistic(rated(...drawn));
          const again = statistic(rated(...turned));
          if ("refused" in answer || "refused" in again) {
            expect(again).toEqual(answer);
            return;
          }
          expect(again.value).toBeCloseTo(answer.value, 5);
          expect(answer.value).toBeLessThanOrEqual(1);
        }),
      );
    },
  );

  test("a bias turned round has the other sign", () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const answer = signedBias(rated(...drawn));
        const turned = signedBias(rated(...drawn.map(([a, b]) => [b, a] as const)));
        if ("refused" in answer || "refused" in turned) {
          expect(turned).toEqual(answer);
          return;
        }
        expect(turned.value).toBeCloseTo(-answer.value, 5);
      }),
    );
  });

  test("a person who rated alone changes no alpha", () => {
    const many = fc.array(fc.array(rating, { maxLength: 6 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(many, fc.constantFrom("nominal", "ordinal", "interval"), (ratings, level) => {
        const alone = [...Array.from({ length: 6 }, () => null), "good"];
        const asked = (rows: ManyRatings["ratings"]) =>
          krippendorffAlpha({
            categories: SCALE,
            level: level as ManyRatings["level"],
            ratings: rows,
          });
        expect(asked([...ratings, alone])).toEqual(asked(ratings));
      }),
    );
  });
});

const STATISTICS = {
  exact: exactAgreement,
  withinOne: withinOneGrade,
  signedBias,
  weightedKappa,
  gwetAC: gwetAgreement,
};
const shared = process.env["WAYMARK_SHARED"];

// The published vectors lie outside the repository: the worked examples among them are cited there.
if (shared !== undefined) {
  const file = join(shared, "vectors", "agreement-stats.json");
  const vectors: readonly Vector[] = JSON.parse(readFileSync(file, "utf8")).cases;
  test.each(vectors)("published vector $id: $why", ({ input, expected }) => {
    if (input.statistic === "krippendorffAlpha") {
      const { statistic: _, ...asked } = input;
      expect(krippendorffAlpha(asked as unknown as ManyRatings)).toEqual(nearly(expected));
      return;
    }
    const { statistic, categories, pairs: given, ...set } = input;
    expect(STATISTICS[statistic]({ categories, pairs: given }, set)).toEqual(nearly(expected));
  });
}

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly input: PairedRatings & {
    readonly statistic: keyof typeof STATISTICS | "krippendorffAlpha";
  };
  readonly expected: { readonly value?: number };
}

/** The vectors state values to 6 decimals. */
function nearly({ value, ...rest }: Vector["expected"]): object {
  return value === undefined ? rest : { value: expect.closeTo(value, 6), ...rest };
}

describe("a table that somebody has already counted", () => {
  const table = {
    categories: ["good", "poor"],
    counts: [
      [3, 1],
      [0, 2],
    ],
    n: 6,
    naMismatches: 0,
  };

  test.each([
    ["a total that is not the sum", { ...table, n: 99 }, "must be the sum of the counts"],
    [
      "three categories for two rows",
      { ...table, categories: ["a", "b", "c"] },
      "for each category",
    ],
    ["a row too few", { ...table, counts: [[3, 3]] }, "for each category"],
    ["a row too short", { ...table, counts: [[3, 1], [2]] }, "for each category"],
    [
      "half a count",
      {
        ...table,
        counts: [
          [2.5, 1.5],
          [0, 2],
        ],
      },
      "int",
    ],
    [
      "less than none",
      {
        ...table,
        counts: [
          [3, 1],
          [-1, 3],
        ],
      },
      "counts",
    ],
  ])("is not believed with %s", (_, wrong, message) => {
    expect(() => weightedKappa(wrong)).toThrow(message);
    expect(() => gwetAgreement(wrong)).toThrow(message);
    expect(() => krippendorffAlphaOfTable(wrong, "nominal")).toThrow(message);
  });

  test("is refused with a scale of one grade", () => {
    const one = { categories: ["good"], counts: [[3]], n: 3, naMismatches: 0 };
    const refused = { refused: "scale-needs-two-categories" };
    expect(weightedKappa(one)).toMatchObject(refused);
    expect(krippendorffAlphaOfTable(one, "nominal")).toMatchObject(refused);
  });
});
