const FIRST_DAY = Date.UTC(2013, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2026, 11, 31) / 86_400_000;
const LONGEST = 200;

/**
 * Pairs of days, the end up to 200 days after the start, all where the bank holidays are known.
 *
 * @param {number} rows
 * @param {() => number} random
 * @returns {Record<string, Int32Array>} columns by the name of their file
 */
export function generateWorkdays(rows, random) {
  const start = new Int32Array(rows);
  const end = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    start[row] = FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY + 1));
    end[row] = start[row] + Math.floor(random() * (LONGEST + 1));
  }
  return { "dates.start": start, "dates.end": end };
}
