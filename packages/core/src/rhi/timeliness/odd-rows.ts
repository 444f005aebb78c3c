import {
  columnReader,
  emptyReading,
  NOT_RECORDED,
  SPAN,
  type TimeColumn,
} from "../../time/index.js";
import {
  MISSING,
  NO_RESPONSE,
  OWN,
  RESPONSE_CODES,
  RESPONSIBLE_CODES,
  STATUS_CODES,
} from "./codes.js";
import { type BirthColumn, codeAt, type ReturnColumns } from "./columns.js";
import { UNSETTLED } from "./exact-row-signs.js";
import type { MinuteColumn } from "./minute-column.js";

const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;
/** More than clocks ever differ from UTC, on either side. */
const MARGIN_MINUTES = 180;
/** So young that no limit of less than {@link LONGEST_LIMIT_DAYS} reaches the 18th birthday. */
const SURELY_CHILD_DAYS = 17 * 365;

/** The longest limit for which {@link leaveOddRows} may be asked. */
export const LONGEST_LIMIT_DAYS = 300;

/** Marks the rows {@link UNSETTLED} on which another column may bear, or on which it is in doubt. */
export function leaveOddRows(
  columns: ReturnColumns,
  returned: MinuteColumn,
  completed: MinuteColumn,
  decisions: Uint8Array,
): void {
  const { rows, status, responsible, isStillMissing, isFoundDead, start, death, birth } = columns;
  const { response, offered } = columns.interviews ?? {};
  const leave = (isOdd: (row: number) => boolean) => {
    for (let row = 0; row < rows; row += 1) if (isOdd(row)) decisions[row] = UNSETTLED;
  };
  const wasHeld = (row: number) => completed.minutes[row] !== completed.blank;
  if (status) leave((row) => codeAt(status, row, STATUS_CODES) !== MISSING);
  if (responsible) leave((row) => codeAt(responsible, row, RESPONSIBLE_CODES) !== OWN);
  if (isStillMissing) leave((row) => Boolean(isStillMissing[row]));
  if (isFoundDead) leave((row) => Boolean(isFoundDead[row]));
  if (death) leave((row) => !isNothing(death, row));
  if (birth) leave((row) => !isSurelyChild(birth, row, returned.minutes));
  if (start) leave(unlessSurelyBefore(start, returned.minutes));
  // What a child answered matters only where no interview was held.
  if (response) {
    leave((row) => !wasHeld(row) && codeAt(response, row, RESPONSE_CODES) !== NO_RESPONSE);
  }
  if (offered) leave((row) => !wasHeld(row) && !isNothing(offered, row));
}

function isSurelyChild({ values, blank }: BirthColumn, row: number, returned: Int32Array): boolean {
  const day = values[row] ?? Number.NaN;
  return day === blank || (returned[row] ?? 0) / MINUTES_PER_DAY - day < SURELY_CHILD_DAYS;
}

function isNothing(column: TimeColumn, row: number): boolean {
  const value = column.values[row] ?? null;
  if (value === null) return true;
  return (
    column.precision !== "mixed" &&
    value === column.blank?.value &&
    column.blank.means === "not-recorded"
  );
}

/** Whether a start is on record that is no time, or not long enough before for clocks not to matter. */
function unlessSurelyBefore(start: TimeColumn, returned: Int32Array): (row: number) => boolean {
  const read = columnReader(start);
  const reading = emptyReading();
  return (row) => {
    read(row, reading);
    if (reading.state === NOT_RECORDED) return false;
    const latestMinute = reading.latestMs / MS_PER_MINUTE + MARGIN_MINUTES;
    return reading.state !== SPAN || !(latestMinute < (returned[row] ?? Number.NaN));
  };
}
