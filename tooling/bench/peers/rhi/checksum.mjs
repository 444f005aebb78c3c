/**
 * Met, breached, due and cannot tell, and the elapsed minutes of all completed interviews whose
 * return is known.
 *
 * @param {Record<string, Int32Array>} columns
 * @param {Uint8Array} verdicts 0 to 3 in that order
 * @param {(row: number) => number} elapsedMinutes
 */
export function rhiChecksum(columns, verdicts, elapsedMinutes) {
  const returned = columns["rhi.returned_local"];
  const completed = columns["rhi.completed_local"];
  const counts = [0, 0, 0, 0];
  let sum = 0;
  for (let row = 0; row < verdicts.length; row += 1) {
    counts[verdicts[row]] += 1;
    if (returned[row] !== -1 && completed[row] !== -1) sum += elapsedMinutes(row);
  }
  return [...counts, sum].join(",");
}
