import type { Benchmark, IndicatorDefinition } from "../definition.js";
import { starter } from "./define.js";

const YEAR = "2024-25";
const CHARACTERISTICS = "Characteristics of children in need, Department for Education, 2025";

const VISITS: Readonly<Record<string, string>> = {
  "cp-visit": "on a child protection plan",
  "cin-visit": "in need",
  "cla-visit": "looked after",
};

/** Of the clocks of assessment and child protection: those that ended in the period. */
export function assessmentIndicators(): readonly IndicatorDefinition[] {
  return [
    inTime({
      id: "assessment-45wd-from-referral",
      name: "Assessments in 45 working days of the referral",
      plainQuestion: "Were assessments finished in time, from the referral?",
      benchmarks: published(85.7, 81.9),
    }),
    inTime({
      id: "assessment-45wd-from-start",
      name: "Assessments in 45 working days of their start",
      plainQuestion: "Were assessments finished in time, from when they began?",
    }),
    inTime({
      id: "icpc-15wd",
      name: "Initial conferences in 15 working days",
      plainQuestion: "Was the conference held in time after the strategy discussion?",
      benchmarks: published(81.4, 76.8),
    }),
    starter({
      id: "re-referrals",
      name: "Re-referrals in 12 months",
      plainQuestion: "How many children came back within a year of an earlier referral?",
      facts: "re-referral",
      unit: "percent",
      polarity: "lower-better",
      cannotTell: [{ code: "not-told-by-the-rule", when: [outcome("cannot-tell")] }],
      numerator: { when: [outcome("met")] },
      owner: "head of the front door",
      benchmarks: published(22.6, 21.7),
    }),
    ...["cp-visit", "cin-visit", "cla-visit"].map(seenInTime),
  ];
}

function seenInTime(rule: string): IndicatorDefinition {
  const who = VISITS[rule] ?? rule;
  return inTime({
    id: rule,
    name: `Children ${who} seen in time`,
    plainQuestion: `Were children ${who} seen as often as they should be?`,
  });
}

function inTime(
  said: Pick<IndicatorDefinition, "id" | "name" | "plainQuestion"> & Partial<IndicatorDefinition>,
): IndicatorDefinition {
  return starter({
    facts: said.id,
    placedBy: { day: "endedOn", within: "period" },
    unit: "percent",
    polarity: "higher-better",
    population: [
      { field: "reason", in: ["within-limit", "completed-late", "precision-insufficient"] },
    ],
    cannotTell: [{ code: "precision-insufficient", when: [outcome("cannot-tell")] }],
    numerator: { when: [outcome("met")] },
    owner: "head of assessment",
    ...said,
  });
}

function outcome(is: string) {
  return { field: "outcome", in: [is] };
}

function published(england: number, northWest: number): readonly Benchmark[] {
  return [
    { name: "England", year: YEAR, value: england, source: CHARACTERISTICS },
    { name: "North West", year: YEAR, value: northWest, source: CHARACTERISTICS },
  ];
}
