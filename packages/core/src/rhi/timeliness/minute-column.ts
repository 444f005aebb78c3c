import {
  HOURS_DIFFER,
  type OffsetsByDay,
  type TimeColumn,
  usualOffsets,
} from "../../time/index.js";

/** A column of whole minutes, and how to bring them to UTC. */
export interface MinuteColumn extends OffsetsByDay {
  readonly minutes: Int32Array;
  readonly blank: number;
  readonly isBlankUnknown: boolean;
}

const NO_BLANK = -(2 ** 31);
const ALREADY_UTC: OffsetsByDay = { offsets: new Int32Array(1), mask: 0 };

/** A column as one of minutes; `null` when it is not exact to the minute. */
export function minutesOf(column: TimeColumn | undefined): MinuteColumn | null {
  if (column === undefined || !(column.values instanceof Int32Array)) return null;
  if (column.precision !== "local-minute" && column.precision !== "instant-minute") return null;
  const { offsets, mask } = column.precision === "local-minute" ? usualOffsets() : ALREADY_UTC;
  return {
    minutes: column.values,
    blank: column.blank?.value ?? NO_BLANK,
    isBlankUnknown: column.blank?.means === "unknown",
    offsets,
    mask,
  };
}

/**
 * A minute in UTC. In the hour that is skipped or repeated, and outside the table, one that lies before
 * every minute of the table or after.
 */
export function toUtc(minute: number, offsets: Int32Array, mask: number): number {
  const day = (minute / 1440) | 0;
  const offset = offsets[day & mask] ?? 0;
  return minute - (offset < 1440 ? offset : offsetByHour(minute, day, offsets, mask));
}

// The clocks change at one in winter time: to two in spring, and in autumn from two back to one.
function offsetByHour(minute: number, day: number, offsets: Int32Array, mask: number): number {
  const minuteOfDay = minute - day * 1440;
  if (minuteOfDay < 60) return offsets[(day - 1) & mask] ?? 0;
  return minuteOfDay < 120 ? HOURS_DIFFER : (offsets[(day + 1) & mask] ?? 0);
}
