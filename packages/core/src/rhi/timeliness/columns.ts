import type { TimeColumn } from "../../time/index.js";
import type { Episode, Interview, Stage } from "../subject.js";

/** Words, or the numbers that stand for them. */
export type WordColumn<Word extends string> = ArrayLike<Word | number>;

/** Flags as booleans, or as 0 and 1. */
export type FlagColumn = ArrayLike<boolean | number>;

/** The birthdays of the children, as London days since 1 January 1970. */
export interface BirthColumn {
  readonly values: ArrayLike<number>;
  /** The value that stands for a birth that is not on record. */
  readonly blank?: number;
}

/** Which interviews are on record as covering which return, when it is not one to one by row. */
export interface LinkColumns {
  /**
   * For each return, where its links begin in `interviewRows`; one entry more than there are returns,
   * so that the links of return `n` end where those of `n + 1` begin.
   */
  readonly firstLinks: ArrayLike<number>;
  /** Rows of the interview columns, in recorded order within each return. */
  readonly interviewRows: ArrayLike<number>;
}

/** Interviews in columns. A column left out has nothing on record in any row. */
export interface InterviewColumns {
  readonly offered?: TimeColumn;
  readonly contacted?: TimeColumn;
  readonly completed?: TimeColumn;
  /** By {@link RESPONSE_CODES}; `none` where nothing was answered. */
  readonly response?: WordColumn<NonNullable<Interview["response"]> | "none">;
  /** Left out: interview row `n` covers return `n`. */
  readonly links?: LinkColumns;
}

/** Missing episodes in columns, a row each. A column left out means the plain case in every row. */
export interface ReturnColumns {
  readonly rows: number;
  /** The instant as at which the records speak, ISO 8601 with offset. */
  readonly asOf: string;
  readonly returned: TimeColumn;
  readonly start?: TimeColumn;
  readonly status?: WordColumn<NonNullable<Episode["status"]>>;
  readonly responsible?: WordColumn<NonNullable<Episode["responsible"]>>;
  readonly isStillMissing?: FlagColumn;
  readonly isFoundDead?: FlagColumn;
  readonly birth?: BirthColumn;
  readonly death?: TimeColumn;
  readonly interviews?: InterviewColumns;
  /** What no loaded source can carry: silence there is not a missed interview. */
  readonly notSupplied?: readonly (Stage | "returned")[];
}

/** Verdicts in columns, in the order of the rows judged. */
export interface ReturnVerdictColumns {
  /** Places in {@link OUTCOMES}. */
  readonly outcomes: Uint8Array;
  /** Places in `timelinessDecisions.list`: outcome and reason. */
  readonly decisions: Uint8Array;
  /** When each interview fell due: bounds in milliseconds, NaN where the clock never started. */
  readonly due: BoundColumns | null;
  /** How long each interview took: bounds in milliseconds, NaN where no event could be timed. */
  readonly elapsed: BoundColumns | null;
}

/** The two ends of what is known, equal where it is known exactly. */
export interface BoundColumns {
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/** Which bounds to work out beside the verdicts: 16 bytes a row each. */
export interface WantedBounds {
  readonly due?: boolean;
  readonly elapsed?: boolean;
}

/** Room for the verdicts on a number of returns. Reuse it from batch to batch. */
export function returnVerdictColumns(
  rows: number,
  { due = false, elapsed = false }: WantedBounds = {},
): ReturnVerdictColumns {
  return {
    outcomes: new Uint8Array(rows),
    decisions: new Uint8Array(rows),
    due: due ? boundColumns(rows) : null,
    elapsed: elapsed ? boundColumns(rows) : null,
  };
}

function boundColumns(rows: number): BoundColumns {
  return { min: new Float64Array(rows), max: new Float64Array(rows) };
}

/** The number of the word in a row of a column. */
export function codeAt<Word extends string>(
  column: WordColumn<Word>,
  row: number,
  codes: { readonly [Name in Word]: number },
): number {
  const value = column[row] ?? 0;
  return typeof value === "number" ? value : codes[value];
}
