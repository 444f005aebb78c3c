import { joinChecksum } from "./checksum.mjs";

const ROWS_A_PART = 16_384;

/** The least code that answers, for children numbered almost without gaps: parts, then a counting sort. */
export function prepare(columns) {
  const episodes = { child: columns["ep.child"], minute: columns["ep.returned_utc"] };
  const interviews = { child: columns["iv.child"], minute: columns["iv.completed_utc"] };
  const result = { rows: new Int32Array(0) };
  const pass = () => {
    result.rows = join(episodes, interviews);
  };
  return { pass, checksum: () => joinChecksum(columns, result.rows) };
}

function join(episodes, interviews) {
  const { first, last } = range(episodes.child, interviews.child);
  let bits = 0;
  while ((interviews.child.length * 2 ** bits) / (last - first + 1) < ROWS_A_PART) bits += 1;
  const parts = ((last - first) >> bits) + 1;
  const e = split(episodes, first, bits, parts);
  const v = split(interviews, first, bits, parts);

  const found = new Int32Array(episodes.child.length);
  const ends = new Int32Array(2 ** bits + 1);
  const sorted = new Int32Array(2 * largest(v.starts));
  const mask = 2 ** bits - 1;
  for (let part = 0; part < parts; part += 1) {
    sortByChild(v, part, mask, ends, sorted);
    const end = 3 * e.starts[part + 1];
    for (let at = 3 * e.starts[part]; at < end; at += 3) {
      const child = e.rows[at] & mask;
      const returned = e.rows[at + 1];
      const last = 2 * ends[child + 1];
      let earliest = 2_147_483_647;
      let row = -1;
      for (let place = 2 * ends[child]; place < last; place += 2) {
        const completed = sorted[place];
        if (completed >= returned && completed < earliest) {
          earliest = completed;
          row = sorted[place + 1];
        }
      }
      found[e.rows[at + 2]] = row;
    }
  }
  return found;
}

function split({ child, minute }, first, bits, parts) {
  const starts = new Int32Array(parts + 1);
  for (let row = 0; row < child.length; row += 1) starts[((child[row] - first) >> bits) + 1] += 1;
  for (let part = 0; part < parts; part += 1) starts[part + 1] += starts[part];
  const next = starts.slice();
  const rows = new Int32Array(3 * child.length);
  for (let row = 0; row < child.length; row += 1) {
    const number = child[row] - first;
    const part = number >> bits;
    const to = 3 * next[part];
    next[part] += 1;
    rows[to] = number;
    rows[to + 1] = minute[row];
    rows[to + 2] = row;
  }
  return { rows, starts };
}

/** Leaves in `ends` where the rows of each child begin. */
function sortByChild({ rows, starts }, part, mask, ends, sorted) {
  const first = 3 * starts[part];
  const end = 3 * starts[part + 1];
  ends.fill(0);
  for (let at = first; at < end; at += 3) ends[rows[at] & mask] += 1;
  let sum = 0;
  for (let child = 0; child < ends.length; child += 1) {
    sum += ends[child];
    ends[child] = sum;
  }
  for (let at = end - 3; at >= first; at -= 3) {
    const child = rows[at] & mask;
    ends[child] -= 1;
    sorted[2 * ends[child]] = rows[at + 1];
    sorted[2 * ends[child] + 1] = rows[at + 2];
  }
}

function range(...columns) {
  let first = 2_147_483_647;
  let last = -2_147_483_648;
  for (const column of columns) {
    for (let row = 0; row < column.length; row += 1) {
      if (column[row] < first) first = column[row];
      if (column[row] > last) last = column[row];
    }
  }
  return { first, last };
}

function largest(starts) {
  return starts.subarray(1).reduce((most, end, part) => Math.max(most, end - starts[part]), 0);
}
