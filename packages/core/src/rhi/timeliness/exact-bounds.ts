import type { BoundColumns, ReturnVerdictColumns } from "./columns.js";
import { UNSETTLED } from "./exact-row-signs.js";
import { type MinuteColumn, toUtc } from "./minute-column.js";

const MS_PER_MINUTE = 60_000;

/** When the settled rows fell due and how long their interviews took, where that is asked for. */
export function noteExactBounds(
  rows: number,
  returned: MinuteColumn,
  completed: MinuteColumn,
  limitMs: number,
  { decisions, due, elapsed }: ReturnVerdictColumns,
): void {
  if (due === null && elapsed === null) return;
  for (let row = 0; row < rows; row += 1) {
    if (decisions[row] === UNSETTLED) continue;
    const returnedMs = msOf(returned, row);
    if (due !== null) note(due, row, returnedMs + limitMs);
    if (elapsed !== null) note(elapsed, row, msOf(completed, row) - returnedMs);
  }
}

/** NaN for a blank. */
function msOf({ minutes, blank, offsets, mask }: MinuteColumn, row: number): number {
  const minute = minutes[row] ?? blank;
  return minute === blank ? Number.NaN : toUtc(minute, offsets, mask) * MS_PER_MINUTE;
}

function note(bounds: BoundColumns, row: number, ms: number): void {
  bounds.min[row] = ms;
  bounds.max[row] = ms;
}
