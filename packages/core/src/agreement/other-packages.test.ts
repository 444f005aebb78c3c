import { describe, expect, test } from "vitest";
import { krippendorffAlphaInterval } from "./alpha-interval.js";
import { type AgreementInterval, jackknifeInterval, type TableStatistic } from "./interval.js";
import { krippendorffAlpha, krippendorffAlphaOfTable } from "./krippendorff.js";
import { gwetAgreement, weightedKappa } from "./paired-agreement.js";
import type { ConfusionTable } from "./ratings.js";
import { WEIGHTS, type Weights } from "./weights.js";

type Grid = readonly (readonly number[])[];
const tableOf = (counts: Grid): ConfusionTable => ({
  categories: counts.map((_, grade) => String(grade)),
  counts,
  n: counts.flat().reduce((sum, count) => sum + count, 0),
  naMismatches: 0,
});
const kappa =
  (weights: Weights): TableStatistic =>
  (table) =>
    weightedKappa(table, { weights });

/** The standard error that an interval rests on. */
function standardError(interval: AgreementInterval): number {
  if ("refused" in interval) throw new Error(interval.refused);
  return (interval.high - interval.low) / 2 / 1.959964;
}

// Random tables, seeded. Kappa by scikit-learn 1.2.1; its standard error, which is that of Fleiss, Cohen
// and Everitt (1969), by statsmodels 0.13.5; alpha by NLTK 3.8.
const PAIRS: readonly {
  readonly counts: Grid;
  readonly kappa: { readonly [Name in Weights]: number };
  readonly error: { readonly [Name in Weights]: number };
  readonly alpha: { readonly nominal: number; readonly interval: number };
}[] = [
  {
    counts: [
      [8, 0],
      [5, 12],
    ],
    kappa: { identity: 0.605678233, linear: 0.605678233, quadratic: 0.605678233 },
    error: { identity: 0.144948334, linear: 0.144948334, quadratic: 0.144948334 },
    alpha: { nominal: 0.597701149, interval: 0.597701149 },
  },
  {
    counts: [
      [6, 1, 0],
      [7, 5, 7],
      [0, 6, 8],
    ],
    kappa: { identity: 0.215686275, linear: 0.381443299, quadratic: 0.565217391 },
    error: { identity: 0.119569956, linear: 0.106619815, quadratic: 0.087180879 },
    alpha: { nominal: 0.20962363, interval: 0.567856213 },
  },
  {
    counts: [
      [10, 5, 0, 0],
      [4, 7, 4, 0],
      [0, 6, 7, 1],
      [0, 0, 2, 14],
    ],
    kappa: { identity: 0.510748703, linear: 0.706666667, quadratic: 0.853365919 },
    error: { identity: 0.082986264, linear: 0.056405408, quadratic: 0.032590919 },
    alpha: { nominal: 0.514285714, interval: 0.854555556 },
  },
  {
    counts: [
      [43, 5, 0, 0],
      [16, 15, 8, 0],
      [0, 19, 24, 9],
      [0, 0, 21, 40],
    ],
    kappa: { identity: 0.478295766, linear: 0.698294202, quadratic: 0.854499328 },
    error: { identity: 0.045254755, linear: 0.029786133, quadratic: 0.016587612 },
    alpha: { nominal: 0.478440113, interval: 0.854076408 },
  },
  {
    counts: [
      [16, 2, 0, 0, 0],
      [3, 21, 8, 0, 0],
      [0, 10, 7, 4, 0],
      [0, 0, 5, 11, 4],
      [0, 0, 0, 11, 18],
    ],
    kappa: { identity: 0.506302521, linear: 0.750177179, quadratic: 0.898524649 },
    error: { identity: 0.055944772, linear: 0.03223287, quadratic: 0.015323273 },
    alpha: { nominal: 0.507410981, interval: 0.898837345 },
  },
  {
    counts: [
      [149, 44, 0, 0],
      [78, 120, 47, 0],
      [0, 105, 133, 43],
      [0, 0, 71, 210],
    ],
    kappa: { identity: 0.48174071, linear: 0.682927786, quadratic: 0.838265944 },
    error: { identity: 0.020624896, linear: 0.01410277, quadratic: 0.008295016 },
    alpha: { nominal: 0.48140828, interval: 0.837860189 },
  },
];

describe.each(PAIRS)("of $counts", ({ counts, kappa: kappas, error, alpha }) => {
  const table = tableOf(counts);

  test.each(WEIGHTS)("kappa with weights %s is what scikit-learn says", (weights) => {
    expect(kappa(weights)(table)).toMatchObject({ value: expect.closeTo(kappas[weights], 8) });
  });

  // The jackknife is a little wider than the formula for large samples: by about one in n.
  test.each(WEIGHTS)("its interval with weights %s rests on statsmodels' error", (weights) => {
    const ratio = standardError(jackknifeInterval(kappa(weights), table)) / error[weights];
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1 + 2 / table.n);
  });

  test.each(["nominal", "interval"] as const)("alpha at level %s is what NLTK says", (level) => {
    const value = expect.closeTo(alpha[level], 8);
    expect(krippendorffAlphaOfTable(table, level)).toMatchObject({ value });
  });
});

// Random ratings, seeded, a quarter of them missing. Alpha by NLTK 3.8.
const row = (codes: string) => Array.from(codes, (code) => (code === "." ? null : code));
test.each([
  {
    scale: "0123",
    ratings: [".130.2232232.0.", "1.3111.3.2..012", "013101.3223..1."],
    nominal: 0.524647887,
    interval: 0.841549296,
  },
  {
    scale: "01234",
    ratings: [
      "1.122024.30..33.22131.1..103.1",
      "04223.244301.324.2130220120.12",
      "14.12.1.43014.3.2.130..0.10.2.",
      "..12...4.30043.4.22211212.04.2",
    ],
    nominal: 0.456981664,
    interval: 0.868308534,
  },
  {
    scale: "012",
    ratings: [
      ".0111021.220101.10.102021",
      "0022..2212.020.2..1.0.021",
      "102120120.2011...11202.20",
      "002.20.2022.2.122102020.0",
      "00212.210.201.2.22.211.21",
      "01212.2.1.2..121.20212120",
    ],
    nominal: 0.352149321,
    interval: 0.67410906,
  },
])("alpha of $ratings.length people is what NLTK says", ({ scale, ratings, ...alpha }) => {
  for (const level of ["nominal", "interval"] as const) {
    const asked = { categories: Array.from(scale), level, ratings: ratings.map(row) };
    expect(krippendorffAlpha(asked)).toMatchObject({ value: expect.closeTo(alpha[level], 8) });
  }
});

describe("the examples that K. Gwet's R package irrCAC prints", () => {
  // Two abstractors, a hundred pregnancies (cont3x3abstractors).
  const abstractors = tableOf([
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ]);
  const statistics: readonly (readonly [string, TableStatistic, number, number])[] = [
    ["kappa", kappa("identity"), 0.7964094, 0.05891072],
    ["AC1", (table) => gwetAgreement(table, { weights: "identity" }), 0.8493305, 0.04321747],
    ["alpha", (table) => krippendorffAlphaOfTable(table, "nominal"), 0.7972585, 0.05905473],
  ];
  test.each(statistics)(
    "have our %s, and our interval rests on their error",
    (_, statistic, value, error) => {
      expect(statistic(abstractors)).toMatchObject({ value: expect.closeTo(value, 7) });
      const ratio = standardError(jackknifeInterval(statistic, abstractors)) / error;
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThan(1.02);
    },
  );

  test("have our alpha of four people, and an error near ours", () => {
    const asked = {
      categories: ["1", "2", "3", "4", "5"],
      level: "nominal",
      ratings: [row("123321412..."), row("1233224125.3"), row(".3332342251."), row("12332441251.")],
    } as const;
    expect(krippendorffAlpha(asked)).toMatchObject({ value: expect.closeTo(0.74342, 5) });
    const ours = standardError(krippendorffAlphaInterval(asked, { minPairs: 11 }));
    expect(ours).toBeCloseTo(0.14548, 2);
  });
});
