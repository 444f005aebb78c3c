import { returnDate } from "../calendar/day.js";
import type { Table } from "../table.js";
import { holdersOf } from "../world/holders-of.js";

/** Who held each child, and when. All children of a post change hands on the same day. */
export const swEpisodes: Table = {
  file: "sw_episodes.csv",
  columns: ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"],
  rowsOf: ({ child }, setting) => {
    const firstOn = Math.max(child.enteredOn, setting.from);
    return holdersOf(setting, child.index)
      .filter(
        ({ from, to }) =>
          (to ?? setting.to + 1) > firstOn && from < (child.leftOn ?? setting.to + 1),
      )
      .map(({ workerId, from, to, reason }) => {
        const startedOn = Math.max(from, child.enteredOn);
        const handedOn = to !== null && (child.leftOn === null || to < child.leftOn) ? to : null;
        return [
          child.childId,
          returnDate(child.bornOn),
          workerId,
          returnDate(startedOn),
          returnDate(handedOn ?? child.leftOn),
          handedOn !== null ? reason : child.leftOn === null ? "" : "OTHERS",
        ];
      });
  },
};
