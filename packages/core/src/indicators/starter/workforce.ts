import type { Amount, Benchmark, IndicatorDefinition } from "../definition.js";
import { starter } from "./define.js";

const OWNER = "head of workforce";
const STATISTICS = "Children's social work workforce, Department for Education, 2025";

/** Of caseload, workforce, and demand against both. */
export function workforceIndicators(): readonly IndicatorDefinition[] {
  return [
    starter({
      id: "caseload",
      name: "Cases for each full-time worker",
      plainQuestion: "How many children does a full-time caseholder hold, over all caseholders?",
      facts: "caseload-day",
      placedBy: { day: "date", within: "period" },
      unit: "ratio",
      polarity: "context",
      denominator: { when: [], sum: "fte" },
      numerator: { when: [], sum: "cases" },
      owner: OWNER,
      benchmarks: england(15.2),
    }),
    starter({
      id: "workers-above-band",
      name: "Caseholders above 18 cases for full-time hours",
      plainQuestion: "How many caseholders carry more than our first band?",
      facts: "worker-load",
      placedBy: { day: "date", within: "last-day" },
      unit: "percent",
      polarity: "lower-better",
      numerator: { when: [{ field: "perFte", above: 18 }] },
      owner: OWNER,
    }),
    starter({
      id: "unallocated",
      name: "Children without a social worker",
      plainQuestion: "How many open children did nobody hold?",
      facts: "caseload-day",
      placedBy: { day: "date", within: "last-day" },
      unit: "count",
      polarity: "lower-better",
      numerator: { when: [], sum: "unallocated" },
      target: 0,
      owner: OWNER,
    }),
    rate(
      "vacancy-rate",
      "Vacancy rate",
      "How much of our workforce is missing?",
      "vacant",
      ["vacant", "in-post"],
      14.2,
    ),
    rate(
      "agency-rate",
      "Agency rate",
      "How much of our workforce is agency?",
      "agency",
      ["agency", "in-post"],
      13,
    ),
    rate(
      "turnover",
      "Turnover",
      "How many of our employed workers left in the year?",
      "left-in-year",
      ["in-post"],
      11.8,
    ),
    starter({
      id: "tenure-under-a-year",
      name: "Workers in post for less than a year",
      plainQuestion: "How many of our workers are new?",
      facts: "worker-in-post",
      unit: "percent",
      polarity: "lower-better",
      numerator: { when: [{ field: "daysInPost", below: 365 }] },
      owner: OWNER,
    }),
    starter({
      id: "worker-changes",
      name: "Changes of social worker for each child",
      plainQuestion: "How often did a child have to meet a new social worker?",
      facts: "worker-changes",
      unit: "ratio",
      polarity: "lower-better",
      numerator: { when: [], sum: "changes" },
      owner: OWNER,
    }),
    starter({
      id: "divergence",
      name: "Demand ahead of workforce",
      plainQuestion:
        "By how many points has demand grown more than the workforce since the baseline?",
      facts: "divergence",
      placedBy: { day: "date", within: "last-day" },
      unit: "ratio",
      polarity: "lower-better",
      numerator: { when: [], sum: "gapPoints" },
      target: 10,
      owner: OWNER,
    }),
  ];
}

function rate(
  id: string,
  name: string,
  plainQuestion: string,
  of: string,
  all: readonly string[],
  inEngland: number,
): IndicatorDefinition {
  return starter({
    id,
    name,
    plainQuestion,
    facts: "workforce",
    population: [{ field: "standing", in: [...new Set([of, ...all])] }],
    unit: "percent",
    polarity: "lower-better",
    denominator: fteOf(all),
    numerator: fteOf([of]),
    frequency: "yearly",
    owner: OWNER,
    benchmarks: england(inEngland),
  });
}

function fteOf(standings: readonly string[]): Amount {
  return { when: [{ field: "standing", in: standings }], sum: "fte" };
}

function england(value: number): readonly Benchmark[] {
  return [{ name: "England", year: "2025", value, source: STATISTICS }];
}
