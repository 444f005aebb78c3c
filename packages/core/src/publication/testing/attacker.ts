import type { Puzzle } from "./drawn-tables.js";

/**
 * A reader who uses every total, and that nothing hidden is below 1. Written apart from what it attacks:
 * it writes each hidden number in terms of a few free ones by elimination over fractions, then moves the
 * free ones from one reading that fits to others. A place that no move changes counts as pinned down, so
 * the reader may claim too much and never too little.
 *
 * @param truth one reading that fits, by place
 * @returns the places that it could pin down
 */
export function pinnedDown({ seen, sums }: Puzzle, truth: readonly number[]): readonly number[] {
  const hidden = seen.flatMap((value, place) => (value === null ? [place] : []));
  const { pivots, free } = eliminate(equations({ seen, sums }, hidden), hidden.length);
  const first = hidden.map((place) => truth[place] ?? 0);
  const readings: (readonly number[])[] = [first];
  const varied = new Set<number>();
  for (const reading of readings) {
    if (varied.size === hidden.length || readings.length > MOST_READINGS) break;
    for (const moved of movesFrom(reading)) {
      const before = varied.size;
      moved.forEach((value, unknown) => {
        if (value !== first[unknown]) varied.add(unknown);
      });
      if (varied.size > before) readings.push(moved);
    }
  }
  return hidden.filter((_, unknown) => !varied.has(unknown));

  /** Every reading that fits with one, two or three of the free numbers moved by up to 2. */
  function* movesFrom(reading: readonly number[]): Generator<readonly number[]> {
    for (const a of free.keys()) {
      for (const b of free.keys()) {
        for (const c of free.keys()) {
          if (a > b || b > c) continue;
          for (const [da, db, dc] of DELTAS) {
            const moved = readingOf(
              reading,
              new Map([
                [free[a], da],
                [free[b], db],
                [free[c], dc],
              ]),
            );
            if (moved.every((value) => value >= 1 && isWhole(value))) yield moved.map(Math.round);
          }
        }
      }
    }
  }

  function readingOf(
    from: readonly number[],
    deltas: ReadonlyMap<number | undefined, number | undefined>,
  ): readonly number[] {
    const reading = new Array<number>(hidden.length).fill(0);
    for (const unknown of free) {
      reading[unknown] = (from[unknown] ?? 0) + (deltas.get(unknown) ?? 0);
    }
    for (const { unknown, row } of pivots) {
      const rest = free.reduce((sum, other) => sum + (row[other] ?? 0) * (reading[other] ?? 0), 0);
      reading[unknown] = (row[hidden.length] ?? 0) - rest;
    }
    return reading;
  }
}

const MOST_READINGS = 40;
const STEPS = [-2, -1, 0, 1, 2];
const DELTAS = STEPS.flatMap((a) => STEPS.flatMap((b) => STEPS.map((c) => [a, b, c])));

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

/** One row for each sum: what each hidden place counts, then what the visible ones leave. */
function equations({ seen, sums }: Puzzle, hidden: readonly number[]): number[][] {
  const column = new Map(hidden.map((place, i) => [place, i]));
  return sums.map(({ parts, total }) => {
    const row = new Array<number>(hidden.length + 1).fill(0);
    const put = (place: number, sign: number) => {
      const at = column.get(place);
      if (at === undefined)
        row[hidden.length] = (row[hidden.length] ?? 0) - sign * (seen[place] ?? 0);
      else row[at] = (row[at] ?? 0) + sign;
    };
    for (const place of parts) put(place, 1);
    put(total, -1);
    return row;
  });
}

/** Gauss and Jordan's elimination: the unknowns that the rest determine, and the rest. */
function eliminate(rows: number[][], unknowns: number) {
  const pivots: { unknown: number; row: readonly number[] }[] = [];
  const free: number[] = [];
  let next = 0;
  for (let unknown = 0; unknown < unknowns; unknown += 1) {
    const at = rows.findIndex((row, i) => i >= next && Math.abs(row[unknown] ?? 0) > 1e-9);
    const pivot = rows[at];
    if (pivot === undefined) {
      free.push(unknown);
      continue;
    }
    rows[at] = rows[next] ?? pivot;
    const scale = pivot[unknown] ?? 1;
    rows[next] = pivot.map((value) => value / scale);
    rows.forEach((row, i) => {
      const factor = row[unknown] ?? 0;
      if (i === next || Math.abs(factor) < 1e-9) return;
      rows[i] = row.map((value, c) => value - factor * (rows[next]?.[c] ?? 0));
    });
    pivots.push({ unknown, row: [] });
    next += 1;
  }
  return { pivots: pivots.map(({ unknown }, i) => ({ unknown, row: rows[i] ?? [] })), free };
}
