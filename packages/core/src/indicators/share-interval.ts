import {
  type IntervalLevel,
  type LowHigh,
  newcombeInterval,
  wilsonInterval,
} from "../agreement/index.js";
import type { Parameter } from "../rule/index.js";

/** Between which values a share lies, in per cent to 2 decimals, if chance alone were at work. */
export interface ShareInterval extends LowHigh {
  /** How often such an interval holds the true share. */
  readonly level: IntervalLevel;
  readonly method: "wilson-score" | "newcombe-score";
}

/** The level of every interval beside an indicator. */
export const shareIntervalParameters: { readonly level: Parameter<IntervalLevel> } = {
  level: {
    default: 0.95,
    label: "sample",
    meaning: "how often such an interval holds the true share",
  },
};

interface Share {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The interval of a share of facts; without any facts there is none. */
export function shareInterval(share: Share): ShareInterval | null {
  const counted = countedIn(share);
  if (counted === null) return null;
  const level = shareIntervalParameters.level.default;
  return { ...inPerCent(wilsonInterval(...counted, level)), level, method: "wilson-score" };
}

/** The interval of a change between two shares, in points. */
export function shareChangeInterval(before: Share, now: Share): ShareInterval | null {
  const [from, to] = [countedIn(before), countedIn(now)];
  if (from === null || to === null) return null;
  const level = shareIntervalParameters.level.default;
  return { ...inPerCent(newcombeInterval(from, to, level)), level, method: "newcombe-score" };
}

function countedIn({ numerator, denominator }: Share): readonly [number, number] | null {
  return numerator === null || denominator === null || denominator <= 0
    ? null
    : [numerator, denominator];
}

function inPerCent({ low, high }: LowHigh): LowHigh {
  return { low: perCent(low), high: perCent(high) };
}

function perCent(share: number): number {
  return Math.round(share * 1e4) / 1e2 + 0;
}
