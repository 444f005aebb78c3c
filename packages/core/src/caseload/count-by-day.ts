import type { DayRange } from "./holdings-over-days.js";

/** Puts things that share a key together, in the order in which they came. */
export function groupsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/**
 * How many groups have a range over each day of a period; one with several over a day counts once. The
 * work grows with the ranges and with the days, not with their product.
 *
 * @param groups ranges that lie in the period
 * @returns a count for each day, the period's first at 0
 */
export function countByDay(
  groups: Iterable<readonly DayRange[]>,
  { from, until }: DayRange,
): Int32Array {
  const counts = new Int32Array(until - from + 1);
  for (const group of groups) {
    for (const range of withoutOverlap(group)) {
      add(counts, range.from - from, 1);
      add(counts, range.until - from, -1);
    }
  }
  for (let day = 1; day < counts.length; day += 1) add(counts, day, counts[day - 1] ?? 0);
  return counts.subarray(0, -1);
}

/** The same days in ranges that do not meet; a range without days goes. */
export function withoutOverlap(ranges: readonly DayRange[]): readonly DayRange[] {
  const apart: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    if (range.from >= range.until) continue;
    const last = apart.at(-1);
    if (last === undefined || last.until < range.from) apart.push(range);
    else if (last.until < range.until) {
      apart[apart.length - 1] = { from: last.from, until: range.until };
    }
  }
  return apart;
}

function add(counts: Int32Array, day: number, change: number): void {
  counts[day] = (counts[day] ?? 0) + change;
}
