import { assumed } from "../assumed.js";
import { returnDate } from "../calendar/day.js";
import { weighted } from "../random/draw.js";
import type { Table } from "../table.js";

/** Care leavers: those whose care ended with their eighteenth birthday in the period. */
export const oc3: Table = {
  file: "oc3.csv",
  columns: ["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"],
  rowsOf: ({ child }, _setting, random) => {
    if (child.leaving !== "turned-18") return [];
    const { inTouch, activities, homes } = assumed.record;
    const touch = weighted(random, inTouch);
    const isKnown = touch === "YES";
    return [
      [
        child.childId,
        returnDate(child.bornOn),
        touch,
        isKnown ? weighted(random, activities) : "0", // 0: not known, because not in touch
        isKnown ? weighted(random, homes) : "0",
      ],
    ];
  },
};
