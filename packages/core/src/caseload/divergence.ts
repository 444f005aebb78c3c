import * as z from "zod";
import {
  addFractions,
  divideFractions,
  type Fraction,
  fraction,
  isLess,
  multiplyFractions,
  subtractFractions,
  toDisplay,
  toFraction,
} from "../exact/index.js";
import { CalendarDay } from "../time/index.js";
import { whole } from "./fte.js";

/** Demand and workforce on one day. Compare like seasons, and say whether counts or rates are meant. */
export interface Position {
  readonly date: string;
  /** Looked-after children, open children, referrals or assessments; `null` when not known. */
  readonly demand: number | null;
  readonly workforceFte: number | null;
}

/** What is compared, and from which gap on it is worth a board's time. */
export interface DivergenceInput {
  readonly baseline: Position;
  readonly now: Position;
}

/** Why two positions cannot be compared. */
export type DivergenceRefusal =
  | "value-missing"
  | "negative-value"
  | "dates-not-in-order"
  | "zero-baseline"
  | "zero-workforce";

/** How far demand and workforce have moved apart, to 2 decimals, or why that cannot be said. */
export type Divergence =
  | {
      readonly demandChangePct: number;
      readonly workforceChangePct: number;
      /** The difference of the two. */
      readonly gapPoints: number;
      /** What it means for the load of one full-time worker; not the difference of the two. */
      readonly workloadPerFteChangePct: number;
      readonly fteToRestoreBaseline: number;
      /** Whether the gap is above what the authority tolerates. */
      readonly isAboveTolerance: boolean;
    }
  | { readonly refused: DivergenceRefusal };

const Position = z.strictObject({
  date: CalendarDay,
  demand: z.number().nullable(),
  workforceFte: z.number().nullable(),
});
const DivergenceInput: z.ZodType<DivergenceInput> = z.strictObject({
  baseline: Position,
  now: Position,
});

/** Points of gap above which a divergence is flagged, until an authority sets its own (`sample`). */
export const DIVERGENCE_TOLERANCE = 10;

const DECIMALS = 2;
const HUNDRED = whole(100);

/**
 * Compares demand with workforce since a baseline (domain guide, 4.5).
 *
 * @param tolerance points of gap
 * @throws ZodError when the input is not of the declared shape
 * @example demand 300 to 372 while 100 full-time equivalents stay: a gap of 24 points
 */
export function divergence(
  input: DivergenceInput,
  tolerance: number = DIVERGENCE_TOLERANCE,
): Divergence {
  const { baseline, now } = DivergenceInput.parse(input);
  const values = [baseline.demand, baseline.workforceFte, now.demand, now.workforceFte];
  const [demandThen, fteThen, demandNow, fteNow] = values;
  if (isMissing(demandThen) || isMissing(fteThen) || isMissing(demandNow) || isMissing(fteNow)) {
    return { refused: "value-missing" };
  }
  if (Math.min(demandThen, fteThen, demandNow, fteNow) < 0) return { refused: "negative-value" };
  if (now.date <= baseline.date) return { refused: "dates-not-in-order" };
  if (demandThen === 0 || fteThen === 0) return { refused: "zero-baseline" };
  if (fteNow === 0) return { refused: "zero-workforce" };

  const demand = change(demandThen, demandNow);
  const workforce = change(fteThen, fteNow);
  const gap = subtractFractions(demand, workforce);
  const workload = divideFractions(plusOne(demand), plusOne(workforce));
  const needed = divideFractions(
    multiplyFractions(toFraction(demandNow), toFraction(fteThen)),
    toFraction(demandThen),
  );
  return {
    demandChangePct: percent(demand),
    workforceChangePct: percent(workforce),
    gapPoints: percent(gap),
    workloadPerFteChangePct: percent(subtractFractions(workload, whole(1))),
    fteToRestoreBaseline: toDisplay(subtractFractions(needed, toFraction(fteNow)), DECIMALS),
    isAboveTolerance: isLess(toFraction(tolerance), multiplyFractions(gap, HUNDRED)),
  };
}

function isMissing(value: number | null | undefined): value is null | undefined {
  return value === null || value === undefined;
}

function change(before: number, after: number): Fraction {
  const ratio = divideFractions(toFraction(after), toFraction(before));
  return subtractFractions(ratio, whole(1));
}

function plusOne(value: Fraction): Fraction {
  return addFractions(value, fraction(1n, 1n));
}

function percent(share: Fraction): number {
  return toDisplay(multiplyFractions(share, HUNDRED), DECIMALS);
}
