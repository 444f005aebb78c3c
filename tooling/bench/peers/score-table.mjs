const GRADES = 4;

/**
 * How often each pair of grades was given; pairs with a grade that is none are left out.
 *
 * @param {Record<string, Uint8Array>} columns
 */
export function countScores(columns) {
  const a = columns["scores.a"];
  const b = columns["scores.b"];
  const pairs = new Uint32Array(1 << 16);
  for (let row = 0; row < a.length; row += 1) pairs[(a[row] << 8) | b[row]] += 1;
  const grades = Array.from({ length: GRADES }, (_, grade) => grade);
  return grades.map((i) => grades.map((j) => pairs[(i << 8) | j]));
}

/** A value as the checksum wants it. */
export function nineDecimals(value) {
  return value.toFixed(9);
}
