const GRADES = 4;
const NOT_APPLICABLE = 255;

/**
 * Grades of the same cases by two people: mostly alike, often one grade apart, a few not applicable.
 *
 * @param {number} rows
 * @param {() => number} random
 * @returns {Record<string, Uint8Array>} columns by the name of their file
 */
export function generateScores(rows, random) {
  const a = new Uint8Array(rows);
  const b = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const grade = Math.floor(random() * GRADES);
    const step = random() < 0.3 ? 1 : 0;
    a[row] = random() < 0.02 ? NOT_APPLICABLE : Math.min(grade + step, GRADES - 1);
    b[row] = random() < 0.02 ? NOT_APPLICABLE : grade;
  }
  return { "scores.a": a, "scores.b": b };
}
