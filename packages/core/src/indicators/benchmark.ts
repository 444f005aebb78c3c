import {
  addFractions,
  divideFractions,
  fraction,
  signedFraction,
  toDisplay,
} from "../exact/index.js";

/** What similar authorities come to. */
export interface NeighbourBenchmark {
  /** Their mean, to 1 decimal; `null` when not all of them published: then say "n of m published". */
  readonly value: number | null;
  readonly published: number;
  readonly neighbours: number;
}

/**
 * The benchmark of statistical neighbours (domain guide, 6.1).
 *
 * @param values one for each neighbour, `null` for one that was not published
 * @throws RangeError when there are no neighbours
 */
export function neighbourBenchmark(values: readonly (number | null)[]): NeighbourBenchmark {
  if (values.length === 0) throw new RangeError("name the neighbours whose values are compared");
  const published = values.filter((value) => value !== null);
  const counts = { published: published.length, neighbours: values.length };
  if (published.length < values.length) return { value: null, ...counts };
  const sum = published.reduce(
    (total, value) => addFractions(total, signedFraction(value)),
    fraction(0n, 1n),
  );
  const mean = divideFractions(sum, fraction(BigInt(values.length), 1n));
  return { value: toDisplay(mean, 1), ...counts };
}
