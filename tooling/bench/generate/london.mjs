const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1_440;
const FIRST_YEAR = 2012;
const LAST_YEAR = 2028;

/**
 * When London's clocks changed and what they showed from then on, ahead of UTC, in minutes: at 01:00
 * UTC on the last Sundays of March and October (the Summer Time Order 2002).
 *
 * @type {readonly { utcMinute: number, offsetMinutes: number }[]}
 */
export const transitions = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => [
  { utcMinute: lastSundayAtOne(FIRST_YEAR + index, 2), offsetMinutes: MINUTES_PER_HOUR },
  { utcMinute: lastSundayAtOne(FIRST_YEAR + index, 9), offsetMinutes: 0 },
]).flat();

/**
 * What London's clocks showed at an instant, in minutes since 1970-01-01T00:00 on the wall.
 *
 * @param {number} utcMinute between 2012 and 2028
 */
export function londonMinute(utcMinute) {
  const last = transitions.findLast((transition) => transition.utcMinute <= utcMinute);
  return utcMinute + (last?.offsetMinutes ?? 0);
}

/**
 * Whether a wall-clock minute lies in the hour from 01:00 to 02:00 that spring skips or autumn repeats.
 *
 * @param {number} localMinute
 */
export function isInClockChange(localMinute) {
  // Both hours begin at 01:00 on the wall, and the clocks change at 01:00 in UTC: the numbers are one.
  return transitions.some(
    ({ utcMinute }) => localMinute >= utcMinute && localMinute < utcMinute + MINUTES_PER_HOUR,
  );
}

function lastSundayAtOne(year, month) {
  const monthEnd = Date.UTC(year, month + 1, 0, 1) / 60_000;
  return monthEnd - new Date(monthEnd * 60_000).getUTCDay() * MINUTES_PER_DAY;
}
