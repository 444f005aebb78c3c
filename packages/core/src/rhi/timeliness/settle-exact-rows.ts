import type { ReturnColumns, ReturnVerdictColumns } from "./columns.js";
import { noteExactBounds } from "./exact-bounds.js";
import {
  BLANK_RETURN,
  codesOfSigns,
  LATE,
  NOT_HELD,
  OUTCOME_SHIFT,
  PAST_DUE,
  RETURN_OUTSIDE,
  UNREADABLE,
} from "./exact-row-signs.js";
import { type MinuteColumn, minutesOf, toUtc } from "./minute-column.js";
import { LONGEST_LIMIT_DAYS, leaveOddRows } from "./odd-rows.js";
import type { Limit, Settings } from "./settings.js";

// A short cut for the rows that make up a bulk evaluation: both times exact to the minute, and
// nothing else on record that bears on the duty. The loop takes no branch that a machine would have to
// guess: measured in docs/benchmarks.md, workload rhi. A property test holds it equal to the kernel, to
// which every other row is left.

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** So many rows at a time: what is called often, V8 makes as fast as it can. */
const BLOCK = 4096;

/**
 * Settles the exact rows and marks the others `UNSETTLED`.
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
  if (!settings.isMissingCounted || limit.limitMs > LONGEST_LIMIT_DAYS * MS_PER_DAY) return false;
  const codes = codesOfSigns(settings, returned.isBlankUnknown);
  const marks = marksOf(limit, settings);
  for (let from = 0; from < columns.rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, columns.rows);
    settleRows(from, to, returned, completed, codes, marks, into);
  }
  leaveOddRows(columns, returned, completed, into.decisions);
  noteExactBounds(columns.rows, returned, completed, limit.limitMs, into);
  return true;
}

/** In whole minutes. */
interface Marks {
  /** The first and the last return under the limit that has happened by `asOf`. */
  readonly first: number;
  readonly last: number;
  readonly limit: number;
  readonly asOf: number;
  /** The earliest return whose interview is not past due. */
  readonly firstStillDue: number;
}

function marksOf({ fromMs, toMs, limitMs }: Limit, { asOfMs }: Settings): Marks {
  return {
    first: clampMinute(Math.ceil(fromMs / MS_PER_MINUTE)),
    last: clampMinute(Math.floor(Math.min(toMs, asOfMs) / MS_PER_MINUTE)),
    limit: clampMinute(Math.floor(limitMs / MS_PER_MINUTE)),
    asOf: clampMinute(Math.floor(asOfMs / MS_PER_MINUTE)),
    firstStillDue: clampMinute(Math.ceil((asOfMs - limitMs) / MS_PER_MINUTE)),
  };
}

function settleRows(
  from: number,
  to: number,
  returned: MinuteColumn,
  completed: MinuteColumn,
  codes: Uint16Array,
  { first, last, limit, asOf, firstStillDue }: Marks,
  { decisions, outcomes }: ReturnVerdictColumns,
): void {
  // As locals: what an object or another file holds would be looked up anew for each row.
  const { minutes: returns, blank: noReturn, offsets: ofReturn, mask } = returned;
  const { minutes: interviews, blank: noInterview, offsets: ofInterview, mask: mask2 } = completed;
  const [notHeld, late, pastDue, unreadable] = [NOT_HELD, LATE, PAST_DUE, UNREADABLE];
  const [outside, blankReturn, outcomeShift] = [RETURN_OUTSIDE, BLANK_RETURN, OUTCOME_SHIFT];
  for (let row = from; row < to; row += 1) {
    const returnMinute = returns[row] ?? 0;
    const interviewMinute = interviews[row] ?? 0;
    const returnedAt = toUtc(returnMinute, ofReturn, mask);
    const completedAt = toUtc(interviewMinute, ofInterview, mask2);
    const signs =
      (equals(returnMinute, noReturn) & blankReturn) |
      (equals(interviewMinute, noInterview) & notHeld) |
      ((((returnedAt - first) | (last - returnedAt)) >> 31) & outside) |
      ((((completedAt - returnedAt) | (asOf - completedAt)) >> 31) & unreadable) |
      (((returnedAt + limit - completedAt) >> 31) & late) |
      (((returnedAt - firstStillDue) >> 31) & pastDue);
    const code = codes[signs] ?? 0;
    decisions[row] = code;
    outcomes[row] = code >> outcomeShift;
  }
}

/** All bits set where two whole numbers are equal, none elsewhere. */
function equals(a: number, b: number): number {
  const apart = a ^ b;
  return ~((apart | (0 - apart)) >> 31);
}

/** A mark brought to where sums of 32 bits hold; no minute of the table lies beyond it. */
function clampMinute(minute: number): number {
  return Math.min(Math.max(minute, -FAR), FAR) | 0;
}

const FAR = 2 ** 28;
