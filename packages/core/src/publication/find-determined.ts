import { cellAt, type Sheet } from "./sheet.js";

/** That the search across lines took more steps than it may. */
export const TOO_MANY_STEPS = "too-many-steps";

/** What the search may still spend; each look at a line is a step. */
export interface StepBudget {
  left: number;
}

/**
 * The first hidden cell that only one value fits, over all lines together, when every hidden cell is a
 * whole number of at least 1.
 *
 * @returns the place of the cell, or `null` when every hidden cell may be something else
 */
export function findDetermined(
  sheet: Sheet,
  budget: StepBudget,
): number | null | typeof TOO_MANY_STEPS {
  const hidden = sheet.cells.flatMap(({ isHidden }, place) => (isHidden ? [place] : []));
  const equations = equationsOf(sheet, hidden);
  const truth = hidden.map((place) => cellAt(sheet, place).value);
  const free = new Set<number>();
  for (const [unknown, place] of hidden.entries()) {
    if (free.has(unknown)) continue;
    const other = findOther(equations, truth, unknown, budget);
    if (other === TOO_MANY_STEPS) return TOO_MANY_STEPS;
    if (other === null) return place;
    other.forEach((value, i) => {
      if (value !== truth[i]) free.add(i);
    });
  }
  return null;
}

/** That unknowns, each with its sign, come to a sum. */
interface Equation {
  readonly terms: readonly { readonly unknown: number; readonly sign: 1 | -1 }[];
  readonly sum: number;
}

interface Bounds {
  readonly low: number[];
  readonly high: number[];
}

function equationsOf(sheet: Sheet, hidden: readonly number[]): readonly Equation[] {
  const unknownAt = new Map(hidden.map((place, unknown) => [place, unknown]));
  return sheet.lines.flatMap(({ parts, total }) => {
    const places = [
      ...parts.map((place) => ({ place, sign: 1 }) as const),
      { place: total, sign: -1 } as const,
    ];
    const terms = places.flatMap(({ place, sign }) => {
      const unknown = unknownAt.get(place);
      return unknown === undefined ? [] : [{ unknown, sign }];
    });
    const seen = places.reduce(
      (sum, { place, sign }) =>
        unknownAt.has(place) ? sum : sum + sign * cellAt(sheet, place).value,
      0,
    );
    return terms.length === 0 ? [] : [{ terms, sum: 0 - seen }];
  });
}

/** Values that fit every line and differ from the truth at one unknown. */
function findOther(
  equations: readonly Equation[],
  truth: readonly number[],
  unknown: number,
  budget: StepBudget,
): readonly number[] | null | typeof TOO_MANY_STEPS {
  const value = truth[unknown] ?? 0;
  const open = () => ({ low: truth.map(() => 1), high: truth.map(() => Number.POSITIVE_INFINITY) });
  const below = open();
  below.high[unknown] = value - 1;
  const above = open();
  above.low[unknown] = value + 1;
  for (const bounds of [below, above]) {
    const found = solve(equations, bounds, truth, budget);
    if (found !== null) return found;
  }
  return null;
}

/** Whole numbers within bounds that fit every equation: narrowed first, then tried near the truth. */
function solve(
  equations: readonly Equation[],
  bounds: Bounds,
  truth: readonly number[],
  budget: StepBudget,
): readonly number[] | null | typeof TOO_MANY_STEPS {
  const narrowed = narrow(equations, bounds, budget);
  if (narrowed === TOO_MANY_STEPS) return TOO_MANY_STEPS;
  if (!narrowed) return null;
  const { low, high } = bounds;
  const open = low.findIndex((least, i) => least !== high[i]);
  if (open < 0) return low;
  const [least, most] = [low[open] ?? 1, high[open] ?? 1];
  const near = Math.min(Math.max(truth[open] ?? least, least), most);
  for (const [from, to] of [
    [near, near],
    [least, near - 1],
    [near + 1, most],
  ] as const) {
    if (from > to) continue;
    const branch = { low: [...low], high: [...high] };
    branch.low[open] = from;
    branch.high[open] = to;
    const found = solve(equations, branch, truth, budget);
    if (found !== null) return found;
  }
  return null;
}

/** Narrows every unknown to what the others of its equations leave it; `false` when nothing is left. */
function narrow(
  equations: readonly Equation[],
  { low, high }: Bounds,
  budget: StepBudget,
): boolean | typeof TOO_MANY_STEPS {
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const { terms, sum } of equations) {
      budget.left -= 1;
      if (budget.left < 0) return TOO_MANY_STEPS;
      for (const { unknown, sign } of terms) {
        let [least, most] = [sum, sum];
        for (const other of terms) {
          if (other.unknown === unknown) continue;
          const [lowest, highest] = [low[other.unknown] ?? 1, high[other.unknown] ?? 1];
          least -= other.sign === 1 ? highest : -lowest;
          most -= other.sign === 1 ? lowest : -highest;
        }
        const [from, to] = sign === 1 ? [least, most] : [-most, -least];
        if (from > (low[unknown] ?? 1)) {
          low[unknown] = from;
          isChanged = true;
        }
        if (to < (high[unknown] ?? 1)) {
          high[unknown] = to;
          isChanged = true;
        }
        if ((low[unknown] ?? 1) > (high[unknown] ?? 1)) return false;
      }
    }
  }
  return true;
}
