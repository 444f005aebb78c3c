import { addYears, returnDate } from "../calendar/day.js";
import type { Table } from "../table.js";

/** Unaccompanied asylum-seeking children; the status ends with the eighteenth birthday. */
export const uasc: Table = {
  file: "uasc.csv",
  columns: ["CHILD", "SEX", "DOB", "DUC"],
  rowsOf: ({ child }) =>
    child.isUnaccompanied
      ? [
          [
            child.childId,
            child.sex,
            returnDate(child.bornOn),
            returnDate(addYears(child.bornOn, 18)),
          ],
        ]
      : [],
};
