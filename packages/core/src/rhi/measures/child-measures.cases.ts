import type { TimeValue } from "../../time/index.js";
import {
  counts,
  day,
  episode,
  HELD_LATE,
  interview,
  type MeasureExample,
} from "./june-returns.cases.js";

const starting = (...starts: readonly (TimeValue | null)[]) => ({
  episodes: starts.map((start, place) =>
    episode({ id: `E${place}`, start, end: null, stillMissing: true }),
  ),
});

/** RHI-M01 by example. */
export const reachedCases: readonly MeasureExample[] = [
  {
    why: "one interview after the first of two returns",
    told: {
      episodes: [episode(), episode({ id: "E2" })],
      interviews: [interview({ completed: HELD_LATE })],
    },
    expect: counts("numerator"),
  },
  {
    why: "an offer, and no interview",
    told: { interviews: [interview({ offered: HELD_LATE })] },
    expect: counts("denominator-only"),
  },
];

const UNKNOWN: TimeValue = { kind: "unknown" };

/** RHI-M12 by example. */
export const repeatMissingCases: readonly MeasureExample[] = [
  {
    why: "three starts in exactly 90 days",
    told: starting(day("2026-04-01"), day("2026-05-01"), day("2026-06-29")),
    expect: counts("numerator"),
  },
  {
    why: "three starts in 91 days",
    told: starting(day("2026-03-31"), day("2026-05-01"), day("2026-06-29")),
    expect: counts("denominator-only"),
  },
  {
    why: "two starts in 90 days, and one on a day that nobody recorded",
    told: starting(day("2026-04-01"), UNKNOWN, day("2026-06-29")),
    expect: counts("unclear", "start-not-readable"),
  },
  {
    why: "a start in the period, and two that cannot be read",
    told: starting(day("2026-06-29"), null, day("2026-06-31")),
    expect: counts("unclear", "start-not-readable"),
  },
  {
    why: "two starts in 91 days, and one on a day that nobody recorded",
    told: starting(day("2026-03-31"), UNKNOWN, day("2026-06-29")),
    expect: counts("denominator-only"),
  },
  {
    why: "three starts in 90 days, and one on a day that nobody recorded",
    told: starting(day("2026-04-01"), day("2026-05-01"), UNKNOWN, day("2026-06-29")),
    expect: counts("numerator"),
  },
  {
    why: "the only start cannot be read",
    told: starting(UNKNOWN),
    expect: counts("excluded", "start-not-readable"),
  },
];
