import { BUCKETS, bucketOf, type Parts, partBitsFor, splitByChild } from "./propose-links-parts.js";

/** Children's returns as columns, a row each. */
export interface ReturnsToLink {
  /** Whole numbers that stand for the children. */
  readonly child: Int32Array;
  /** Minutes since 1970 in UTC; negative when the time of the return is not recorded. */
  readonly returnedUtcMinute: Int32Array;
}

/** Interviews with children as columns, a row each. */
export interface InterviewsToLink {
  /** The numbers that stand for the same children among the returns. */
  readonly child: Int32Array;
  /** Minutes since 1970 in UTC; negative when no completion is recorded. */
  readonly completedUtcMinute: Int32Array;
}

/** In place of a row of the interviews, where {@link proposeLinks} found none after a return. */
export const NO_INTERVIEW = -1;

const LAST_MINUTE = 2 ** 31 - 1;

/**
 * For each return, the earliest completed interview with that child at or after it, for a person to
 * confirm: a link of method `proposed`. No rule counts one, for being near in time proves nothing.
 *
 * One interview may be proposed for several returns; of two in the same minute, the one of the first
 * row is. Takes time in proportion to the rows while a child has no more than some hundred of them.
 *
 * @returns a row of `interviews`, or {@link NO_INTERVIEW}, for each row of `returns`
 * @throws RangeError when the two columns of a side are not of one length
 * @example
 * proposeLinks(
 *   { child: Int32Array.of(7, 7, 8), returnedUtcMinute: Int32Array.of(100, 300, 100) },
 *   { child: Int32Array.of(8, 7), completedUtcMinute: Int32Array.of(90, 250) },
 * ) // Int32Array.of(1, -1, -1)
 */
export function proposeLinks(returns: ReturnsToLink, interviews: InterviewsToLink): Int32Array {
  const { child, returnedUtcMinute } = returns;
  const partBits = partBitsFor(interviews.child.length);
  const returned = splitByChild(child, returnedUtcMinute, partBits);
  const completed = splitByChild(interviews.child, interviews.completedUtcMinute, partBits);

  const proposed = new Int32Array(child.length);
  const buckets = emptyBuckets(completed);
  for (let part = 0; part < 2 ** partBits; part += 1) {
    fillBuckets(buckets, completed, part);
    proposeForPart(proposed, returned, part, buckets);
  }
  return proposed;
}

/** The interviews of one part, those of a child side by side. */
interface Buckets {
  /** As the rows of {@link Parts}. */
  readonly rows: Int32Array;
  /** Where in `rows` each bucket begins, and after the last, where it ends. */
  readonly starts: Int32Array;
}

function emptyBuckets({ starts }: Parts): Buckets {
  const sizes = starts.subarray(1).map((end, part) => end - (starts[part] ?? 0));
  return {
    rows: new Int32Array(sizes.reduce((a, b) => Math.max(a, b), 0)),
    starts: new Int32Array(BUCKETS + 1),
  };
}

/** A counting sort; it walks backwards, so that rows of a bucket keep their order. */
function fillBuckets({ rows, starts }: Buckets, completed: Parts, part: number): void {
  const { rows: unsorted, partBits } = completed;
  const first = completed.starts[part] ?? 0;
  const end = completed.starts[part + 1] ?? 0;
  starts.fill(0);
  for (let from = first; from < end; from += 3) {
    const bucket = bucketOf(unsorted[from] ?? 0, partBits);
    starts[bucket] = (starts[bucket] ?? 0) + 3;
  }
  let sum = 0;
  for (let bucket = 0; bucket <= BUCKETS; bucket += 1) {
    sum += starts[bucket] ?? 0;
    starts[bucket] = sum;
  }
  for (let from = end - 3; from >= first; from -= 3) {
    const child = unsorted[from] ?? 0;
    const bucket = bucketOf(child, partBits);
    const to = (starts[bucket] ?? 0) - 3;
    starts[bucket] = to;
    rows[to] = child;
    rows[to + 1] = unsorted[from + 1] ?? 0;
    rows[to + 2] = unsorted[from + 2] ?? 0;
  }
}

function proposeForPart(proposed: Int32Array, returned: Parts, part: number, buckets: Buckets) {
  const { rows, partBits } = returned;
  const end = returned.starts[part + 1] ?? 0;
  for (let at = returned.starts[part] ?? 0; at < end; at += 3) {
    const child = rows[at] ?? 0;
    const bucket = bucketOf(child, partBits);
    const minute = rows[at + 1] ?? 0;
    proposed[rows[at + 2] ?? 0] =
      minute < 0 ? NO_INTERVIEW : earliestFrom(minute, child, bucket, buckets);
  }
}

/** Walks backwards, so that of two interviews in the same minute the first row is left. */
function earliestFrom(minute: number, child: number, bucket: number, buckets: Buckets): number {
  const { rows, starts } = buckets;
  const first = starts[bucket] ?? 0;
  let earliest = LAST_MINUTE;
  let row = NO_INTERVIEW;
  for (let at = (starts[bucket + 1] ?? 0) - 3; at >= first; at -= 3) {
    const completed = rows[at + 1] ?? 0;
    if (rows[at] === child && completed >= minute && completed <= earliest) {
      earliest = completed;
      row = rows[at + 2] ?? 0;
    }
  }
  return row;
}
