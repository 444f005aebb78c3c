import type { IndicatorDefinition } from "../definition.js";

type Said = Pick<
  IndicatorDefinition,
  "id" | "name" | "plainQuestion" | "facts" | "unit" | "polarity" | "numerator" | "owner"
>;

/** A starting indicator: what is not said is the plain case, without a target until one is set. */
export function starter(said: Said & Partial<IndicatorDefinition>): IndicatorDefinition {
  return {
    version: "1.0.0",
    placedBy: null,
    population: [],
    exclusions: [],
    cannotTell: [],
    untold: "apart",
    denominator: said.unit === "count" ? null : { when: [] },
    target: null,
    tolerance: null,
    frequency: "monthly",
    effectiveFrom: "2026-01-01",
    effectiveTo: null,
    baseline: null,
    benchmarks: [],
    label: "sample",
    ...said,
  };
}
