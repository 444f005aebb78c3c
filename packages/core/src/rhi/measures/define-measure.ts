import type { Measure, MeasureCase, MeasureDefinition, UnclearCases } from "./measure.js";

/** Makes a measure out of its metadata and what it asks of each case. */
export function defineMeasure<Case extends { readonly id: string }>(
  definition: MeasureDefinition<Case>,
): Measure {
  const { populationOf, exclusionOf, unclear, isInNumerator, ...metadata } = definition;
  return Object.freeze({
    ...metadata,
    unclear: unclear === undefined ? null : unclearCases(unclear),
    casesOf: (facts) => populationOf(facts).map((one) => placed(definition, one)),
  } satisfies Measure);
}

function unclearCases({ countedAs, reasons, isInDenominator }: UnclearCases): UnclearCases {
  return { countedAs, reasons, isInDenominator };
}

function placed<Case extends { readonly id: string }>(
  { exclusionOf, unclear, isInNumerator }: MeasureDefinition<Case>,
  one: Case,
): MeasureCase {
  const { id } = one;
  const exclusion = exclusionOf?.(one) ?? null;
  if (exclusion !== null) return { id, counted: "excluded", reason: exclusion };
  const doubt = unclear?.reasonOf(one) ?? null;
  if (doubt !== null) return { id, counted: "unclear", reason: doubt };
  return { id, counted: isInNumerator(one) ? "numerator" : "denominator-only", reason: null };
}
