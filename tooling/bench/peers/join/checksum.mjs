const LIMIT_MINUTES = 4_320;

/**
 * How many returns have an interview, how many within 72 hours, and the minutes of all delays.
 *
 * @param {Record<string, Int32Array>} columns
 * @param {Int32Array} interviews for each episode a row of the interviews, or -1
 */
export function joinChecksum(columns, interviews) {
  const returned = columns["ep.returned_utc"];
  const completed = columns["iv.completed_utc"];
  let matched = 0;
  let within = 0;
  let sum = 0;
  for (let row = 0; row < interviews.length; row += 1) {
    if (interviews[row] === -1) continue;
    const delay = completed[interviews[row]] - returned[row];
    matched += 1;
    sum += delay;
    if (delay <= LIMIT_MINUTES) within += 1;
  }
  return [matched, within, sum].join(",");
}
