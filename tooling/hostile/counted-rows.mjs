const NESTED = /[.](json|xml)([.]gz)?$/i;

/**
 * What became of a file with its rows counted from 1 after the header, as a manifest counts them: the
 * connector says the physical row of a text file or sheet, and counts the rows of a nested file itself.
 */
export function countedRows(got, file) {
  if (NESTED.test(file)) return got;
  const rows = [...new Set([...got.stored, ...got.held].map(({ row }) => row))].sort(
    (a, b) => a - b,
  );
  // Where a row came to nothing new, its place is not told: then the rows are taken to be lines.
  const place = rows.length === got.read ? (row) => rows.indexOf(row) + 1 : (row) => row - 1;
  const counted = (list) => list.map((one) => ({ ...one, row: place(one.row) }));
  return { ...got, stored: counted(got.stored), held: counted(got.held) };
}
