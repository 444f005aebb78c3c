/** Rows of one side of a join, split so that each part fits the cache and holds whole children. */
export interface Parts {
  /** Three numbers for each: child, minute, row of the column. Side by side they are fetched at once. */
  readonly rows: Int32Array;
  /** Where in `rows` each part begins, and after the last, where it ends. */
  readonly starts: Int32Array;
  readonly partBits: number;
}

const ROWS_A_PART = 8_192;
const BUCKET_BITS = 14;

/** Into how many buckets a part is sorted: about two for each of its rows. */
export const BUCKETS: number = 2 ** BUCKET_BITS;

/** How many bits of a child's number choose its part; at least one. */
export function partBitsFor(rows: number): number {
  return Math.max(1, Math.ceil(Math.log2(rows / ROWS_A_PART)));
}

/** Which of the {@link BUCKETS} of its part a child is in. */
export function bucketOf(child: number, partBits: number): number {
  return (spread(child) << partBits) >>> (32 - BUCKET_BITS);
}

/**
 * Splits the rows of two columns by child. The rows of a part keep their order.
 *
 * @param partBits the binary logarithm of the number of parts
 * @throws RangeError when the columns are not of one length
 */
export function splitByChild(child: Int32Array, minute: Int32Array, partBits: number): Parts {
  if (child.length !== minute.length) {
    throw new RangeError(`${child.length} children stand beside ${minute.length} minutes`);
  }
  const starts = partStarts(child, partBits);
  const next = starts.slice();
  const rows = new Int32Array(3 * child.length);
  for (let row = 0; row < child.length; row += 1) {
    const number = child[row] ?? 0;
    const part = partOf(number, partBits);
    const to = next[part] ?? 0;
    next[part] = to + 3;
    rows[to] = number;
    rows[to + 1] = minute[row] ?? 0;
    rows[to + 2] = row;
  }
  return { rows, starts, partBits };
}

function partStarts(child: Int32Array, partBits: number): Int32Array {
  const starts = new Int32Array(2 ** partBits + 1);
  for (let row = 0; row < child.length; row += 1) {
    const after = partOf(child[row] ?? 0, partBits) + 1;
    starts[after] = (starts[after] ?? 0) + 3;
  }
  for (let part = 1; part < starts.length; part += 1) {
    starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
  }
  return starts;
}

function partOf(child: number, partBits: number): number {
  return spread(child) >>> (32 - partBits);
}

// 2 ** 32 over the golden ratio: neighbouring numbers land far from each other, and no two together
// (Knuth, The Art of Computer Programming, volume 3, section 6.4). A constant by name costs a tenth.
function spread(child: number): number {
  return Math.imul(child, 0x9e37_79b1);
}
