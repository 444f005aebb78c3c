const FIRST_DAY = Date.UTC(2012, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2028, 11, 31) / 86_400_000;

/**
 * Monday to Friday without the holidays, from 2012 to 2028, for look-ups by day number.
 *
 * @param {readonly number[]} holidays day numbers
 * @returns `until`: at each day from `firstDay`, how many working days there are up to it, that day
 *   included; `workingDays`: all of them, in order
 */
export function workingDayTables(holidays) {
  const isHoliday = new Set(holidays);
  const until = new Int32Array(LAST_DAY - FIRST_DAY + 1);
  const workingDays = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
    const weekday = (day + 4) % 7; // 1 January 1970 was a Thursday
    if (weekday !== 0 && weekday !== 6 && !isHoliday.has(day)) workingDays.push(day);
    until[day - FIRST_DAY] = workingDays.length;
  }
  return { firstDay: FIRST_DAY, until, workingDays: Int32Array.from(workingDays) };
}
