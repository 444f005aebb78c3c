import { assumed } from "../assumed.js";
import { type DayNumber, weekdayOf } from "../calendar/day.js";
import { chance, whole } from "../random/draw.js";
import type { Random } from "../random/random-stream.js";

const TRIES = 20;

/**
 * Distinct days on which absences begin: a Friday more often than a Monday, and one absence often
 * soon after another.
 *
 * @param count how many days; fewer are given when there is no room
 */
export function absenceDays(
  random: Random,
  count: number,
  first: DayNumber,
  last: DayNumber,
): readonly DayNumber[] {
  const { shareInBurst, burstGapDays } = assumed.missing;
  const days = new Set<DayNumber>();
  let latest: DayNumber | null = null;
  for (let attempt = 0; attempt < count * TRIES && days.size < count; attempt += 1) {
    const day: DayNumber =
      latest !== null && chance(random, shareInBurst)
        ? latest + whole(random, 1, burstGapDays)
        : anyDay(random, first, last);
    if (day > last || days.has(day)) continue;
    days.add(day);
    latest = day;
  }
  return [...days].sort((a, b) => a - b);
}

function anyDay(random: Random, first: DayNumber, last: DayNumber): DayNumber {
  const weights: readonly number[] = assumed.missing.weekdayWeights;
  const day = whole(random, first, last);
  const weight = weights[weekdayOf(day)] ?? 0;
  return chance(random, weight / Math.max(...weights)) ? day : anyDay(random, first, last);
}
