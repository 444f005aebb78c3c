import { AUTHORITY_CODE, assumed } from "../assumed.js";
import { returnDate } from "../calendar/day.js";
import { weighted, whole } from "../random/draw.js";
import type { Table } from "../table.js";

/** Whether a child had left care for good once before; nearly always Z1, none. */
export const previousPermanence: Table = {
  file: "previous_permanence.csv",
  columns: ["CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"],
  rowsOf: ({ child }, _setting, random) => {
    const kind = weighted(random, assumed.record.previousPermanence);
    const earliest = child.bornOn + assumed.record.permanenceFromDays;
    const head = [child.childId, returnDate(child.bornOn)];
    if (kind === "Z1" || earliest >= child.enteredOn) return [[...head, "Z1", "", ""]];
    const madeOn = whole(random, earliest, child.enteredOn - 1);
    return [[...head, kind, AUTHORITY_CODE, returnDate(madeOn)]];
  },
};
