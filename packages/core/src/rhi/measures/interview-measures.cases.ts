import type { UseVerdict } from "./input.js";
import { at, counts, episode, HELD, interview, type MeasureExample } from "./june-returns.cases.js";

const held = (independent: boolean | null): MeasureExample["told"] => ({
  interviews: [interview({ completed: HELD, independent })],
});

/** RHI-M09 by example. */
export const heldByIndependentPersonCases: readonly MeasureExample[] = [
  {
    why: "by an independent person",
    told: held(true),
    expect: counts("numerator"),
  },
  { why: "by the child's social worker", told: held(false), expect: counts("denominator-only") },
  {
    why: "by somebody, and nobody recorded whom",
    told: held(null),
    expect: counts("unclear", "not-recorded"),
  },
];

const twoReturns = (episodeIds: readonly string[]): MeasureExample["told"] => ({
  episodes: [episode(), episode({ id: "E2", end: at("2026-06-11T10:00:00Z") })],
  interviews: [interview({ episodeIds, completed: HELD })],
});

/** RHI-M11 by example. */
export const sharedInterviewCases: readonly MeasureExample[] = [
  { why: "one for two returns", told: twoReturns(["E1", "E2"]), expect: counts("numerator") },
  { why: "one for one return", told: twoReturns(["E2"]), expect: counts("denominator-only") },
];

const judged = (...[outcome, reason]: readonly [UseVerdict["outcome"], string]) => ({
  interviews: [interview({ completed: HELD })],
  use: { R1: { outcome, reason } },
});

/** RHI-M13 by example. */
export const usedCases: readonly MeasureExample[] = [
  { why: "it was used", told: judged("met", "used"), expect: counts("numerator") },
  {
    why: "it was filed",
    told: judged("breached", "a-check-failed"),
    expect: counts("denominator-only"),
  },
  {
    why: "there is time to use it",
    told: judged("due", "clock-running"),
    expect: counts("excluded", "due"),
  },
  {
    why: "it was held before anybody asked for it to be used",
    told: judged("not-applicable", "rule-not-in-force"),
    expect: counts("excluded", "not-applicable"),
  },
  {
    why: "the risk record was updated, and does not say from what",
    told: judged("cannot-tell", "a-check-unclear"),
    expect: counts("unclear", "a-check-unclear"),
  },
  {
    why: "the day of the interview is unknown",
    told: judged("cannot-tell", "date-unknown"),
    expect: counts("unclear", "date-unknown"),
  },
  {
    why: "nobody looked whether this one was used",
    told: { ...held(null), use: { R9: { outcome: "met", reason: "used" } } },
    expect: counts("unclear", "use-not-judged"),
  },
];
