import { byCodePoint } from "../by-code-point.js";

/** How many cases a stratum has, and how many of them are drawn. */
export interface StratumSize {
  readonly stratum: string;
  readonly cases: number;
}

/**
 * Shares a sample out: the minimum first, the rest in proportion to what remains, by largest remainder.
 * Ties go to the bigger stratum, then to the name that comes first.
 *
 * @returns cases to draw by stratum, or `null` when the minimum alone is more than the sample
 */
export function allocate(
  strata: readonly StratumSize[],
  size: number,
  minPerStratum: number,
): ReadonlyMap<string, number> | null {
  const sized = strata.map(({ stratum, cases }) => {
    const least = Math.min(minPerStratum, cases);
    return { stratum, cases, least, rest: cases - least };
  });
  const toShare = size - sumOf(sized.map(({ least }) => least));
  if (toShare < 0) return null;
  const rest = sumOf(sized.map((one) => one.rest));
  const shares = sized.map((one) => {
    // Whole numbers throughout: a share and its remainder are exact.
    const product = toShare * one.rest;
    const share = rest === 0 ? 0 : Math.floor(product / rest);
    return { ...one, share, remainder: product - share * rest };
  });
  const left = toShare - sumOf(shares.map(({ share }) => share));
  const favoured = [...shares]
    .sort(
      (a, b) => b.remainder - a.remainder || b.cases - a.cases || byCodePoint(a.stratum, b.stratum),
    )
    .slice(0, left);
  return new Map(
    shares.map((one) => [one.stratum, one.least + one.share + (favoured.includes(one) ? 1 : 0)]),
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
