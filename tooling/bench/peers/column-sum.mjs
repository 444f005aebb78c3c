/**
 * The sum of a column, exact as long as it stays below 2 ** 53.
 *
 * @param {ArrayLike<number>} column
 */
export function sumOf(column) {
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) sum += column[row];
  return String(sum);
}
