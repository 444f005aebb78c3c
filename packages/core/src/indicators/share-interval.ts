/** Between which values a share lies, in per cent to 2 decimals, if chance alone were at work. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
  /** How often such an interval holds the true share. */
  readonly level: number;
  readonly method: "wilson-score" | "newcombe-score";
}

/** Two-sided 95 per cent of the normal distribution: `sample`, as every choice of a level is. */
const LEVEL = 0.95;
const Z = 1.959964;

/**
 * The interval of a share by Wilson's score method, which holds for small numbers and at 0 and 100.
 *
 * @param numerator   how many of them
 * @param denominator how many in all; without any there is no interval
 */
export function shareInterval(
  numerator: number | null,
  denominator: number | null,
): ShareInterval | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  const { low, high } = wilson(numerator, denominator);
  return { low: perCent(low), high: perCent(high), level: LEVEL, method: "wilson-score" };
}

/**
 * The interval of a change between two shares, in points, by Newcombe's score method (his tenth, of
 * 1998). It takes the two groups as different ones; a child counted in both narrows nothing.
 */
export function shareChangeInterval(
  before: { readonly numerator: number | null; readonly denominator: number | null },
  now: { readonly numerator: number | null; readonly denominator: number | null },
): ShareInterval | null {
  const [from, to] = [scored(before), scored(now)];
  if (from === null || to === null) return null;
  const change = to.share - from.share;
  const down = Math.hypot(to.share - to.low, from.high - from.share);
  const up = Math.hypot(to.high - to.share, from.share - from.low);
  return {
    low: perCent(change - down),
    high: perCent(change + up),
    level: LEVEL,
    method: "newcombe-score",
  };
}

function scored({
  numerator,
  denominator,
}: {
  readonly numerator: number | null;
  readonly denominator: number | null;
}) {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return { share: numerator / denominator, ...wilson(numerator, denominator) };
}

function wilson(count: number, total: number): { readonly low: number; readonly high: number } {
  const share = count / total;
  const middle = share + Z ** 2 / (2 * total);
  const reach = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const whole = 1 + Z ** 2 / total;
  return { low: (middle - reach) / whole, high: (middle + reach) / whole };
}

function perCent(share: number): number {
  return Math.round(share * 1e4) / 1e2 + 0;
}
