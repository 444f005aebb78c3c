import { type TimeColumn, UNUSUAL, usualOffsets } from "../../time/index.js";
import type { BoundColumns, ReturnColumns, ReturnVerdictColumns } from "./columns.js";
import { timelinessDecisions } from "./decisions.js";
import { LONGEST_LIMIT_DAYS, ODD, oddRows, PLAIN } from "./odd-rows.js";
import type { Settings } from "./settings.js";

// A short cut for the rows that make up a bulk evaluation: both times exact to the minute, and
// nothing else on record that bears on the duty. Measured in docs/benchmarks.md, workload rhi; a
// property test holds it equal to the kernel, to which every other row is left.

/** Stands in `decisions` for a row that is left to the kernel. */
export const UNSETTLED = 255;

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

/**
 * Settles the exact rows and marks the others {@link UNSETTLED}.
 *
 * @returns false when these columns or settings leave every row to the kernel
 */
export function settleExactRows(
  columns: ReturnColumns,
  settings: Settings,
  into: ReturnVerdictColumns,
): boolean {
  const limit = settings.limits.length === 1 ? settings.limits[0] : undefined;
  const returned = minutesOf(columns.returned);
  const completed = minutesOf(columns.interviews?.completed);
  if (limit === undefined || returned === null || completed === null) return false;
  if (columns.interviews?.links !== undefined || completed.isBlankUnknown) return false;
  if (settings.stage !== "completed" || settings.isStageNotSupplied) return false;
  if (!settings.isMissingCounted || limit.limitMs > LONGEST_LIMIT_DAYS * 86_400_000) return false;
  const window = {
    firstMinute: limit.fromMs / MS_PER_MINUTE,
    lastMinute: Math.min(limit.toMs, settings.asOfMs) / MS_PER_MINUTE,
    limitMinutes: limit.limitMs / MS_PER_MINUTE,
    asOfMinute: settings.asOfMs / MS_PER_MINUTE,
  };
  settle(columns.rows, returned, completed, oddRows(columns, returned.minutes), window, into);
  return true;
}

/** A column of whole minutes, and how far London's clocks stood ahead of UTC on each of its days. */
interface MinuteColumn {
  readonly minutes: Int32Array;
  readonly blank: number;
  readonly isBlankUnknown: boolean;
  readonly firstDay: number;
  /** By day; {@link UNUSUAL} where the hour matters. */
  readonly offsets: Uint8Array;
}

interface Window {
  readonly firstMinute: number;
  readonly lastMinute: number;
  readonly limitMinutes: number;
  readonly asOfMinute: number;
}

const { met, breached, due } = timelinessDecisions;
const IN_TIME = met["within-limit"];
const LATE = breached["event-late"];
const RUNNING = due["clock-running"];
const NO_EVENT = breached["no-event-recorded"];
/** Before every limit and every return. */
const NO_MINUTE = -(2 ** 31);

function settle(
  rows: number,
  returned: MinuteColumn,
  completed: MinuteColumn,
  kinds: Uint8Array,
  window: Window,
  into: ReturnVerdictColumns,
): void {
  const { limitMinutes, asOfMinute, firstMinute, lastMinute } = window;
  const { decisions, outcomes, due, elapsed } = into;
  for (let row = 0; row < rows; row += 1) {
    decisions[row] = UNSETTLED;
    const returnedAt = utcMinute(returned, row);
    if (returnedAt < firstMinute || returnedAt > lastMinute || kinds[row] === ODD) continue;
    if (completed.minutes[row] === completed.blank) {
      if (kinds[row] !== PLAIN) continue;
      const isRunning = asOfMinute <= returnedAt + limitMinutes;
      decisions[row] = isRunning ? RUNNING.code : NO_EVENT.code;
      outcomes[row] = isRunning ? RUNNING.outcomeCode : NO_EVENT.outcomeCode;
      if (elapsed !== null) note(elapsed, row, Number.NaN);
    } else {
      const completedAt = utcMinute(completed, row);
      if (completedAt < returnedAt || completedAt > asOfMinute) continue;
      const isInTime = completedAt - returnedAt <= limitMinutes;
      decisions[row] = isInTime ? IN_TIME.code : LATE.code;
      outcomes[row] = isInTime ? IN_TIME.outcomeCode : LATE.outcomeCode;
      if (elapsed !== null) note(elapsed, row, completedAt - returnedAt);
    }
    if (due !== null) note(due, row, returnedAt + limitMinutes);
  }
}

/** {@link NO_MINUTE} for a blank, for a day on which the clocks change and for one outside the table. */
function utcMinute({ minutes, blank, firstDay, offsets }: MinuteColumn, row: number): number {
  const minute = minutes[row] ?? 0;
  const place = Math.trunc(minute / MINUTES_PER_DAY) - firstDay;
  if (minute === blank || place < 0 || place >= offsets.length) return NO_MINUTE;
  const offset = offsets[place] ?? UNUSUAL;
  return offset === UNUSUAL ? NO_MINUTE : minute - offset;
}

function note(bounds: BoundColumns, row: number, minutes: number): void {
  bounds.min[row] = minutes * MS_PER_MINUTE;
  bounds.max[row] = minutes * MS_PER_MINUTE;
}

function minutesOf(column: TimeColumn | undefined): MinuteColumn | null {
  if (column === undefined || !(column.values instanceof Int32Array)) return null;
  if (column.precision !== "local-minute" && column.precision !== "instant-minute") return null;
  const { firstDay, offsets } = usualOffsets();
  return {
    minutes: column.values,
    blank: column.blank?.value ?? NO_MINUTE,
    isBlankUnknown: column.blank?.means === "unknown",
    firstDay,
    offsets: column.precision === "local-minute" ? offsets : new Uint8Array(offsets.length),
  };
}
