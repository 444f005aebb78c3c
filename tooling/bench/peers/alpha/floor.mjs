import { countScores, nineDecimals } from "../score-table.mjs";

/** The least code that answers: one count for each pair of bytes, then sixteen numbers. */
export function prepare(columns) {
  let alpha;
  const pass = () => {
    alpha = intervalAlpha(countScores(columns));
  };
  return { pass, checksum: () => nineDecimals(alpha) };
}

function intervalAlpha(counts) {
  const totals = counts.map((row, i) =>
    row.reduce((sum, count, j) => sum + count + counts[j][i], 0),
  );
  const values = totals.reduce((sum, count) => sum + count);
  let [observed, expected] = [0, 0];
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      observed += (i - j) ** 2 * 2 * count;
      expected += ((i - j) ** 2 * totals[i] * totals[j]) / (values - 1);
    });
  });
  return 1 - observed / expected;
}
