import { assumed } from "../assumed.js";
import { addYears, returnDate } from "../calendar/day.js";
import { chance, whole } from "../random/draw.js";
import type { Table } from "../table.js";

/** Deprivation of liberty orders, of a few older children. */
export const dolo: Table = {
  file: "dolo.csv",
  columns: ["CHILD", "DOB", "DOLO_START", "DOLO_END"],
  rowsOf: ({ child }, { from, to }, random) => {
    const { doloFromAge, shareDolo, doloDays } = assumed.record;
    const first = Math.max(from, child.enteredOn, addYears(child.bornOn, doloFromAge));
    const last = child.leftOn ?? to;
    if (first >= last || !chance(random, shareDolo)) return [];
    const startedOn = whole(random, first, last - 1);
    const endedOn = startedOn + whole(random, ...doloDays);
    const isOpen = child.leftOn === null && endedOn > to;
    return [
      [
        child.childId,
        returnDate(child.bornOn),
        returnDate(startedOn),
        isOpen ? "" : returnDate(Math.min(endedOn, last)),
      ],
    ];
  },
};
