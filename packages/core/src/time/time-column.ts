import { dayText } from "./day-arithmetic.js";
import { readDay, readLocalMinute } from "./london-table.js";
import { readTime } from "./read-time.js";
import {
  INVALID,
  NOT_RECORDED,
  type Reading,
  type ReadingState,
  SPAN,
  UNKNOWN,
} from "./reading.js";
import type { TimeValue } from "./time-value.js";

/** The one value of a column of numbers that is no time, and what it stands for. */
export interface Blank {
  readonly value: number;
  readonly means: "not-recorded" | "unknown";
}

/**
 * A column of recorded times, one for each row, all of the precision that their mapping declared.
 *
 * - `instant-minute`, `instant-ms`: exact, since 1 January 1970 in UTC
 * - `local-minute`: minutes of London's wall clock since 1 January 1970, 00:00
 * - `day`: London calendar days, as days since 1 January 1970
 * - `mixed`: times as a single subject holds them, each of its own precision
 *
 * Whole numbers. A column without `blank` has a time in every row.
 */
export type TimeColumn =
  | {
      readonly precision: "instant-minute" | "instant-ms" | "local-minute" | "day";
      readonly values: ArrayLike<number>;
      readonly blank?: Blank;
    }
  | {
      readonly precision: "mixed";
      readonly values: ArrayLike<TimeValue | null | undefined>;
    };

/** Reads one row of a column. */
export type ReadRow = (row: number, into: Reading) => void;

const MS_PER_MINUTE = 60_000;
const MOST_MINUTES = 2 ** 31;

/** How to read a column row by row, settled once for the whole column. */
export function columnReader(column: TimeColumn): ReadRow {
  if (column.precision === "mixed") {
    const { values } = column;
    return (row, into) => readTime(values[row], into);
  }
  const { values, blank } = column;
  const blankValue = blank?.value ?? Number.NaN;
  const blankState: ReadingState = blank?.means === "unknown" ? UNKNOWN : NOT_RECORDED;
  const read = READERS[column.precision];
  return (row, into) => {
    const value = values[row];
    if (value === undefined || value === blankValue) into.state = blankState;
    else read(value, into);
  };
}

const READERS = {
  "instant-ms": readInstantMs,
  "instant-minute": (minute: number, into: Reading) => readInstantMs(minute * MS_PER_MINUTE, into),
  "local-minute": (minute: number, into: Reading) => {
    if (!readLocalMinute(minute, into)) readOne(minute, localTime, into);
  },
  day: (day: number, into: Reading) => {
    if (!readDay(day, into)) readOne(day, dateTime, into);
  },
};

function readInstantMs(ms: number, into: Reading): void {
  into.state = Number.isFinite(ms) ? SPAN : INVALID;
  into.isAmbiguous = false;
  into.earliestMs = ms;
  into.latestMs = ms;
}

/** A year outside the table goes the way of a single subject. */
function readOne(count: number, toTime: (count: number) => TimeValue, into: Reading): void {
  if (Number.isInteger(count) && Math.abs(count) < MOST_MINUTES) readTime(toTime(count), into);
  else into.state = INVALID;
}

function localTime(minute: number): TimeValue {
  return { kind: "local", at: new Date(minute * MS_PER_MINUTE).toISOString().replace("Z", "") };
}

function dateTime(day: number): TimeValue {
  return { kind: "date", date: dayText(day) };
}
