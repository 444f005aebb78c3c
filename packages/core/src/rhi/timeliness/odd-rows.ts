import type { TimeColumn } from "../../time/index.js";
import {
  MISSING,
  NO_RESPONSE,
  OWN,
  RESPONSE_CODES,
  RESPONSIBLE_CODES,
  STATUS_CODES,
} from "./codes.js";
import { codeAt, type ReturnColumns } from "./columns.js";

/** Nothing but the return and the interview bears on the row. */
export const PLAIN = 0;
/** A child who answered, or was offered: it matters where no interview was held. */
export const ANSWERED = 1;
/** Something else bears on the row. */
export const ODD = 2;

const MINUTES_PER_DAY = 1440;
/** More than clocks ever differ from UTC, on either side. */
const MARGIN_MINUTES = 180;
/** So young that no limit of less than {@link LONGEST_LIMIT_DAYS} reaches the 18th birthday. */
const SURELY_CHILD_DAYS = 17 * 365;

/** The longest limit for which {@link oddRows} may be asked. */
export const LONGEST_LIMIT_DAYS = 300;

/**
 * Sorts rows by whether another column may bear on them; in doubt a row is {@link ODD}.
 *
 * @param returnedMinutes wall-clock or UTC minutes
 */
export function oddRows(columns: ReturnColumns, returnedMinutes: Int32Array): Uint8Array {
  const { rows, status, responsible, isStillMissing, isFoundDead, start, death, birth } = columns;
  const { response, offered } = columns.interviews ?? {};
  const kinds = new Uint8Array(rows);
  const mark = (kind: number, holds: (row: number) => boolean) => {
    for (let row = 0; row < rows; row += 1) {
      if (holds(row)) kinds[row] = Math.max(kind, kinds[row] ?? kind);
    }
  };
  if (status) mark(ODD, (row) => codeAt(status, row, STATUS_CODES) !== MISSING);
  if (responsible) mark(ODD, (row) => codeAt(responsible, row, RESPONSIBLE_CODES) !== OWN);
  if (isStillMissing) mark(ODD, (row) => Boolean(isStillMissing[row]));
  if (isFoundDead) mark(ODD, (row) => Boolean(isFoundDead[row]));
  if (death) mark(ODD, (row) => !isNothing(death, row));
  if (birth) {
    const { values, blank } = birth;
    mark(ODD, (row) => {
      const day = values[row] ?? Number.NaN;
      const returnedDay = (returnedMinutes[row] ?? 0) / MINUTES_PER_DAY;
      return day !== blank && !(returnedDay - day < SURELY_CHILD_DAYS);
    });
  }
  if (start)
    mark(ODD, (row) => !isNothing(start, row) && !isSurelyBefore(start, row, returnedMinutes));
  if (response) mark(ANSWERED, (row) => codeAt(response, row, RESPONSE_CODES) !== NO_RESPONSE);
  if (offered) mark(ANSWERED, (row) => !isNothing(offered, row));
  return kinds;
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

/** Whether a start lies so long before the return that no clock change can turn them round. */
function isSurelyBefore(start: TimeColumn, row: number, returnedMinutes: Int32Array): boolean {
  if (start.precision === "mixed" || start.precision === "instant-ms") return false;
  const value = start.values[row] ?? Number.NaN;
  const minute = start.precision === "day" ? (value + 1) * MINUTES_PER_DAY : value;
  return minute + MARGIN_MINUTES < (returnedMinutes[row] ?? Number.NaN);
}
