import type { TimeValue } from "../../time/index.js";
import type { Stage } from "../subject.js";
import type { MeasuredInterview } from "./input.js";
import {
  at,
  counts,
  day,
  episode,
  HELD,
  HELD_LATE,
  interview,
  type MeasureExample,
  TIME_REMAINS,
} from "./june-returns.cases.js";

/** Back between 10:00 UTC on 10 June and the same time on the 11th: due between the 13th and the 14th. */
const BACK_WITHIN_A_DAY = [
  episode({
    end: { kind: "interval", earliest: "2026-06-10T10:00:00Z", latest: "2026-06-11T10:00:00Z" },
  }),
];

/** RHI-M03, RHI-M06 and RHI-M08 by example: each way in which a return may count at one stage. */
export function timedMeasureCases(stage: Stage): readonly MeasureExample[] {
  const on = (time: TimeValue, more: Partial<MeasuredInterview> = {}) => ({
    interviews: [interview({ ...more, [stage]: time })],
  });
  return [
    { why: "the 48th hour", told: on(HELD), expect: counts("numerator") },
    {
      why: "the end of the 72nd hour",
      told: on(at("2026-06-13T10:00:00Z")),
      expect: counts("numerator"),
    },
    {
      why: "a millisecond after the 72nd hour",
      told: on(at("2026-06-13T10:00:00.001Z")),
      expect: counts("denominator-only"),
    },
    { why: "nothing on record", told: {}, expect: counts("denominator-only") },
    { why: "time remains", told: { asOf: TIME_REMAINS }, expect: counts("excluded", "due") },
    {
      why: "the last instant of the time that remains",
      told: { asOf: "2026-06-13T10:00:00Z" },
      expect: counts("excluded", "due"),
    },
    ...(stage === "completed" ? [] : [diedBefore(stage)]),
    ...doubtsOfTheReturn,
    ...doubtsOfTheChild,
    {
      why: "a day that the 72nd hour divides",
      told: on(day("2026-06-13")),
      expect: counts("unclear", "precision-insufficient"),
    },
    {
      why: "it happened, and nobody recorded when",
      told: on({ kind: "unknown" }),
      expect: counts("unclear", "event-time-unknown"),
    },
    {
      why: "it is on record for a time before the return",
      told: on(at("2026-06-10T09:00:00Z")),
      expect: counts("unclear", "event-before-return"),
    },
    {
      why: "it is on record for a time to come",
      told: on(at("2026-07-11T10:00:00Z")),
      expect: counts("unclear", "event-in-future"),
    },
    {
      why: "no loaded source can carry it",
      told: { notSupplied: [stage] },
      expect: counts("unclear", "not-supplied"),
    },
    {
      why: "the time may have run out, or not",
      told: { episodes: BACK_WITHIN_A_DAY, asOf: "2026-06-13T22:00:00Z" },
      expect: counts("unclear", "due-time-uncertain"),
    },
  ];
}

function diedBefore(stage: "offered" | "contacted"): MeasureExample {
  return {
    why: "the child died before the time ran out, and had been interviewed",
    told: {
      children: [{ id: "C1", death: at("2026-06-13T00:00:00Z") }],
      interviews: [interview({ [stage]: HELD_LATE, completed: HELD })],
    },
    expect: counts("excluded", "not-applicable"),
  };
}

const doubtsOfTheReturn: readonly MeasureExample[] = [
  {
    why: "nobody recorded whether the child was missing or away",
    told: { episodes: [episode({ status: "unknown" })] },
    expect: counts("unclear", "status-unknown"),
  },
  {
    why: "nobody knows which authority is responsible",
    told: { episodes: [episode({ responsible: "unknown" })] },
    expect: counts("unclear", "responsibility-unknown"),
  },
  {
    why: "the episode began on a day that does not exist",
    told: { episodes: [episode({ start: day("2026-06-31") })] },
    expect: counts("unclear", "invalid-time"),
  },
  {
    why: "the child is back and still missing",
    told: { episodes: [episode({ stillMissing: true })] },
    expect: counts("unclear", "return-and-still-missing"),
  },
  {
    why: "the return is on record for a time to come",
    told: { asOf: "2026-06-10T09:59:59Z" },
    expect: counts("unclear", "return-in-future"),
  },
  {
    why: "the return is on record for a time before the start",
    told: { episodes: [episode({ start: at("2026-06-10T10:00:01Z") })] },
    expect: counts("unclear", "return-before-start"),
  },
  {
    why: "the rule came into force between the times at which the child may have come back",
    told: { episodes: BACK_WITHIN_A_DAY },
    overrides: { timeliness: { effectiveFrom: "2026-06-11" } },
    expect: counts("unclear", "rule-version-uncertain"),
  },
];

const doubtsOfTheChild: readonly MeasureExample[] = [
  {
    why: "the child turned 18 between the times of a possible return",
    told: { episodes: BACK_WITHIN_A_DAY, children: [{ id: "C1", dob: "2008-06-11" }] },
    expect: counts("unclear", "age-at-return-uncertain"),
  },
  {
    why: "the child turned 18 about when the time ran out",
    told: { episodes: BACK_WITHIN_A_DAY, children: [{ id: "C1", dob: "2008-06-14" }] },
    expect: counts("unclear", "age-order-uncertain"),
  },
  {
    why: "the child died on the day on which the time ran out",
    told: { children: [{ id: "C1", death: day("2026-06-13") }] },
    expect: counts("unclear", "death-order-unknown"),
  },
];
