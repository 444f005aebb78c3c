import { countScores, nineDecimals } from "../score-table.mjs";

/** The least code that answers: one count for each pair of bytes, then sixteen numbers. */
export function prepare(columns) {
  let kappa;
  const pass = () => {
    kappa = weightedKappa(countScores(columns));
  };
  return { pass, checksum: () => nineDecimals(kappa) };
}

function weightedKappa(counts) {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count));
  const columns = counts.map((_, j) => counts.reduce((sum, row) => sum + row[j], 0));
  const n = rows.reduce((sum, count) => sum + count);
  let [observed, expected] = [0, 0];
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      observed += (i - j) ** 2 * count;
      expected += ((i - j) ** 2 * rows[i] * columns[j]) / n;
    });
  });
  return 1 - observed / expected;
}
