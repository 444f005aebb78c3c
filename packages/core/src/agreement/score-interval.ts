/** How often an interval holds the true value: the levels that people use. */
export const LEVELS_OF_INTERVAL = [0.9, 0.95, 0.99] as const;
/** One of {@link LEVELS_OF_INTERVAL}. */
export type IntervalLevel = (typeof LEVELS_OF_INTERVAL)[number];

/** A lowest and a highest value. */
export interface LowHigh {
  readonly low: number;
  readonly high: number;
}

// Two-sided quantiles of the normal distribution, from any published table.
const QUANTILES: { readonly [Level in IntervalLevel]: number } = {
  0.9: 1.644854,
  0.95: 1.959964,
  0.99: 2.575829,
};

/** How many standard errors an interval of a level reaches to either side. */
export function quantileOf(level: IntervalLevel): number {
  return QUANTILES[level];
}

/**
 * The interval of a share by Wilson's score method, which holds for small numbers and at both ends.
 *
 * @param count how many of them
 * @param total how many in all, more than 0
 * @returns shares, from 0 to 1, not rounded
 * @example wilsonInterval(81, 263, 0.95) // 0.2553 to 0.3662
 */
export function wilsonInterval(count: number, total: number, level: IntervalLevel): LowHigh {
  const z = quantileOf(level);
  const share = count / total;
  const middle = share + z ** 2 / (2 * total);
  const reach = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const whole = 1 + z ** 2 / total;
  return { low: (middle - reach) / whole, high: (middle + reach) / whole };
}

/**
 * The interval of a change between two shares by Newcombe's score method (his tenth, of 1998). It takes
 * the two groups as different ones; a child counted in both narrows nothing.
 *
 * @param before how many of how many, of more than 0
 * @returns differences, from -1 to 1, not rounded
 * @example newcombeInterval([48, 80], [56, 70], 0.95) // 0.0524 to 0.3339
 */
export function newcombeInterval(
  before: readonly [count: number, total: number],
  now: readonly [count: number, total: number],
  level: IntervalLevel,
): LowHigh {
  const from = { share: before[0] / before[1], ...wilsonInterval(...before, level) };
  const to = { share: now[0] / now[1], ...wilsonInterval(...now, level) };
  const change = to.share - from.share;
  return {
    low: change - Math.hypot(to.share - to.low, from.high - from.share),
    high: change + Math.hypot(to.high - to.share, from.share - from.low),
  };
}
