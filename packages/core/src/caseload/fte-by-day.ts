import { addFractions, type Fraction, subtractFractions } from "../exact/index.js";
import { groupsOf, withoutOverlap } from "./count-by-day.js";
import { type FteFault, readFte, whole } from "./fte.js";
import type { DayRange, Holding } from "./holdings-over-days.js";

/** The full-time equivalents of a day's caseholders, or the fault of the first of them by id. */
export type FteOfDay =
  | { readonly fte: Fraction; readonly fault: null }
  | { readonly fte: null; readonly fault: FteFault };

/** Adds up the full-time equivalents of those who hold a case, for each day of a period. */
export function fteByDay(
  holdings: readonly Holding[],
  { from, until }: DayRange,
  maxFte: number,
): readonly FteOfDay[] {
  const changes = new Map<number, Fraction>();
  const faults = new Array<FteFault | undefined>(until - from).fill(undefined);
  const lastIdFirst = [...groupsOf(holdings, ({ worker }) => worker.id)].sort(([a], [b]) =>
    a < b ? 1 : -1,
  );
  for (const [, ofWorker] of lastIdFirst) {
    const read = readFte(ofWorker[0]?.worker.fte ?? null, maxFte);
    for (const range of withoutOverlap(ofWorker)) {
      if (read.kind === "fault") faults.fill(read.reason, range.from - from, range.until - from);
      else {
        changes.set(range.from, addFractions(changes.get(range.from) ?? NONE, read.value));
        changes.set(range.until, subtractFractions(changes.get(range.until) ?? NONE, read.value));
      }
    }
  }
  let fte = NONE;
  return Array.from({ length: until - from }, (_, day) => {
    const change = changes.get(from + day);
    if (change !== undefined) fte = addFractions(fte, change);
    const fault = faults[day];
    return fault === undefined ? { fte, fault: null } : { fte: null, fault };
  });
}

const NONE = whole(0);
