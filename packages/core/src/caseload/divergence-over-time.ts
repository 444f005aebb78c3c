import { divideFractions, multiplyFractions, toDisplay, toFraction } from "../exact/index.js";
import { DIVERGENCE_TOLERANCE, type Divergence, divergence, type Position } from "./divergence.js";
import { whole } from "./fte.js";

/** One day of a comparison with a baseline. */
export interface PositionSinceBaseline {
  readonly date: string;
  /** 100 at the baseline, to 1 decimal; `null` when it cannot be worked out. */
  readonly demandIndex: number | null;
  readonly workforceIndex: number | null;
  readonly divergence: Divergence;
}

/** Demand and workforce since a baseline, and when they first moved further apart than is tolerated. */
export interface DivergenceOverTime {
  /** In the order of their dates. */
  readonly positions: readonly PositionSinceBaseline[];
  /** The first date on which the gap was above the tolerance; `null` when it never was. */
  readonly firstAboveToleranceOn: string | null;
}

/**
 * Sets every position against one baseline. A position that cannot be compared says why and stays in
 * its place: a gap in the figures is not a gap that closed.
 *
 * @param positions in any order, each later than the baseline
 * @param tolerance points of gap
 * @throws ZodError when a position is not of the declared shape
 */
export function divergenceOverTime(
  baseline: Position,
  positions: readonly Position[],
  tolerance: number = DIVERGENCE_TOLERANCE,
): DivergenceOverTime {
  const compared = [...positions]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((now) => ({
      date: now.date,
      demandIndex: indexOf(baseline.demand, now.demand),
      workforceIndex: indexOf(baseline.workforceFte, now.workforceFte),
      divergence: divergence({ baseline, now }, tolerance),
    }));
  const first = compared.find(
    (one) => "gapPoints" in one.divergence && one.divergence.isAboveTolerance,
  );
  return { positions: compared, firstAboveToleranceOn: first?.date ?? null };
}

function indexOf(before: number | null, now: number | null): number | null {
  if (before === null || now === null || before <= 0 || now < 0) return null;
  const ratio = divideFractions(toFraction(now), toFraction(before));
  return toDisplay(multiplyFractions(ratio, whole(100)), 1);
}
