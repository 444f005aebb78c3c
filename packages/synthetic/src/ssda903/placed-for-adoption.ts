import { returnDate } from "../calendar/day.js";
import type { Table } from "../table.js";
import { placedForAdoptionOn } from "./placed-for-adoption-on.js";

/** Each child placed for adoption; none of these placements broke down. */
export const placedForAdoption: Table = {
  file: "placed_for_adoption.csv",
  columns: ["CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  rowsOf: ({ child }, setting) => {
    const placedOn = placedForAdoptionOn(child, setting);
    if (placedOn === null) return [];
    return [[child.childId, returnDate(child.bornOn), returnDate(placedOn), "", ""]];
  },
};
