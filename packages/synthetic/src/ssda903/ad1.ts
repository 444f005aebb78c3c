import { assumed } from "../assumed.js";
import { returnDate } from "../calendar/day.js";
import { chance, weighted, whole } from "../random/draw.js";
import type { Table } from "../table.js";
import { placedForAdoptionOn } from "./placed-for-adoption-on.js";

/** Each child adopted in the period, with the decisions that came before. */
export const ad1: Table = {
  file: "ad1.csv",
  columns: [
    "CHILD",
    "DOB",
    "DATE_INT",
    "DATE_MATCH",
    "FOSTER_CARE",
    "NB_ADOPTR",
    "SEX_ADOPTR",
    "LS_ADOPTR",
  ],
  rowsOf: ({ child }, setting, random) => {
    const placedOn = placedForAdoptionOn(child, setting);
    if (placedOn === null) return [];
    const { adopters, matchedDaysBefore, intendedDaysBefore, shareByFosterCarer } = assumed.record;
    const matchedOn = placedOn - whole(random, ...matchedDaysBefore);
    const intendedOn = Math.max(child.enteredOn, matchedOn - whole(random, ...intendedDaysBefore));
    const sexes = weighted(random, adopters);
    const isAlone = sexes.endsWith("1");
    return [
      [
        child.childId,
        returnDate(child.bornOn),
        returnDate(intendedOn),
        returnDate(matchedOn),
        chance(random, shareByFosterCarer) ? "1" : "0",
        isAlone ? "1" : "2",
        sexes,
        isAlone ? "L0" : sexes === "MF" ? "L11" : "L12",
      ],
    ];
  },
};
