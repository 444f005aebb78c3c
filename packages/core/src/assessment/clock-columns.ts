import { countWorkingDays, createCalendar, REFUSED } from "../calendar/index.js";
import { whyUntimed } from "./clock.js";
import { asOfDay, isAsOf } from "./clock-subject.js";
import { countedDecision, fewestWorkingDays } from "./count-days.js";
import { DAY_NOT_RECORDED } from "./recorded-day.js";
import {
  limitSchema,
  type WorkingDayParameters,
  workingDayParametersSchema,
} from "./working-day-parameters.js";

/**
 * The first and the last day that something may have been, row by row, as day numbers or `DAY_` marks.
 * One column may serve as both where every day is known exactly.
 */
export interface DayRangeColumns {
  readonly earliest: ArrayLike<number>;
  readonly latest: ArrayLike<number>;
}

/** Cases to be timed in working days, a row each. Those to which no duty applies are left out. */
export interface ClockColumns {
  readonly rows: number;
  /** As at when the records speak: a London day, as `YYYY-MM-DD`, or an instant with offset. */
  readonly asOf: string;
  readonly start: DayRangeColumns;
  readonly end: DayRangeColumns;
}

/** Verdicts in columns, in the order of the rows judged. */
export interface ClockVerdictColumns {
  /** Places in `OUTCOMES`. */
  readonly outcomes: Uint8Array;
  /** Places in `clockDecisions.list`: outcome and reason. */
  readonly decisions: Uint8Array;
  /** The fewest and the most working days; `REFUSED` where they could not be counted. */
  readonly min: Int32Array;
  readonly max: Int32Array;
}

/** Room for the verdicts on a number of cases. Reuse it from batch to batch. */
export function clockVerdictColumns(rows: number): ClockVerdictColumns {
  return {
    outcomes: new Uint8Array(rows),
    decisions: new Uint8Array(rows),
    min: new Int32Array(rows),
    max: new Int32Array(rows),
  };
}

/**
 * A clock that counts working days, on columns: the decisions that its rule takes one by one, by the
 * same kernel, without evidence.
 *
 * @param parameters those of the rule, as `assessment45wdFromReferral.defaults`
 * @param into room for the verdicts, made by {@link clockVerdictColumns}; fresh when left out
 * @returns `into`
 * @throws RangeError when `asOf` is no day and no instant, or a column is shorter than the rows
 * @throws ZodError when a parameter is not of the declared shape
 */
export function judgeClockColumns(
  columns: ClockColumns,
  parameters: WorkingDayParameters,
  into: ClockVerdictColumns = clockVerdictColumns(columns.rows),
): ClockVerdictColumns {
  const { limitWorkingDays, convention, extraNonWorkingDays } = schema.parse(parameters);
  assertAligned(columns, into);
  const { rows, start, end } = columns;
  const calendar = createCalendar(extraNonWorkingDays);
  const asOf = asOfDay(columns.asOf);
  for (let row = 0; row < rows; row++) {
    const startEarliest = start.earliest[row] ?? DAY_NOT_RECORDED;
    const startLatest = start.latest[row] ?? DAY_NOT_RECORDED;
    const endEarliest = end.earliest[row] ?? DAY_NOT_RECORDED;
    const endLatest = end.latest[row] ?? DAY_NOT_RECORDED;
    let decision = whyUntimed(startEarliest, startLatest, endEarliest, endLatest, asOf);
    let min = REFUSED;
    let max = REFUSED;
    if (decision === null) {
      const isOpen = endEarliest === DAY_NOT_RECORDED;
      const until = isOpen ? asOf : endEarliest;
      min = fewestWorkingDays(calendar, startLatest, until, convention);
      max = countWorkingDays(calendar, startEarliest, isOpen ? asOf : endLatest, convention);
      decision = countedDecision(min, max, limitWorkingDays, isOpen);
    }
    const isCounted = max !== REFUSED;
    into.outcomes[row] = decision.outcomeCode;
    into.decisions[row] = decision.code;
    into.min[row] = isCounted ? min : REFUSED;
    into.max[row] = isCounted ? max : REFUSED;
  }
  return into;
}

const schema = workingDayParametersSchema(limitSchema);

function assertAligned({ rows, asOf, start, end }: ClockColumns, into: ClockVerdictColumns): void {
  if (!isAsOf(asOf))
    throw new RangeError(
      "asOf is no day and no instant with offset, as 2026-06-30 or 2026-06-30T12:00:00Z",
    );
  const lengths = {
    "start.earliest": start.earliest.length,
    "start.latest": start.latest.length,
    "end.earliest": end.earliest.length,
    "end.latest": end.latest.length,
    into: into.outcomes.length,
  };
  for (const [name, length] of Object.entries(lengths)) {
    if (length < rows) throw new RangeError(`${name} has ${length} rows, of ${rows} to be judged`);
  }
}
