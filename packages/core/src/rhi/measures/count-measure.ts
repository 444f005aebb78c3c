import type { Measure, MeasureCase } from "./measure.js";

/** A share of a whole, from 0 to 1 and never rounded, or why there is none. */
export type MeasureValue =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "refused"; readonly reason: "denominator-zero" };

/** The value if every case that cannot be told counted against, and if every one counted for. */
export interface MeasureBounds {
  readonly low: MeasureValue;
  readonly high: MeasureValue;
}

/** One measure, counted, with the cases behind every number. */
export interface MeasureCount {
  readonly version: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: MeasureValue;
  /** Left out because time remains; only where the measure leaves these out. */
  readonly due?: number;
  /** Cases of which it cannot be told whether they meet the measure. */
  readonly cannotTell?: number;
  /** Cases of which nobody recorded what the measure asks. */
  readonly notRecorded?: number;
  /** Only where cases can be left untold, as are completeness and confidence. */
  readonly bounds?: MeasureBounds;
  /** The share of cases that can be told. */
  readonly completeness?: MeasureValue;
  /** Completeness lies below the authority's number; `false` too when there is nothing to complete. */
  readonly isLowConfidence?: boolean;
  readonly cases: readonly MeasureCase[];
}

/**
 * Counts the cases of one measure.
 *
 * @param confidence the completeness, from 0 to 1, below which the value is of low confidence
 */
export function countMeasure(
  measure: Measure,
  cases: readonly MeasureCase[],
  confidence: number,
): MeasureCount {
  const numerator = countOf(cases, "numerator");
  const told = numerator + countOf(cases, "denominator-only");
  const unclear = countOf(cases, "unclear");
  const whole = told + unclear;
  const denominator = measure.unclear?.isInDenominator ? whole : told;
  return {
    version: measure.version,
    numerator,
    denominator,
    value: proportion(numerator, denominator),
    ...("due" in measure.exclusions && { due: dueIn(cases) }),
    ...(measure.unclear !== null && {
      [measure.unclear.countedAs]: unclear,
      bounds: { low: proportion(numerator, whole), high: proportion(numerator + unclear, whole) },
      completeness: proportion(told, whole),
      isLowConfidence: whole > 0 && told / whole < confidence,
    }),
    cases,
  };
}

function dueIn(cases: readonly MeasureCase[]): number {
  return cases.filter(({ counted, reason }) => counted === "excluded" && reason === "due").length;
}

function countOf(cases: readonly MeasureCase[], counted: MeasureCase["counted"]): number {
  return cases.filter((one) => one.counted === counted).length;
}

function proportion(part: number, whole: number): MeasureValue {
  return whole === 0
    ? { kind: "refused", reason: "denominator-zero" }
    : { kind: "value", value: part / whole };
}
