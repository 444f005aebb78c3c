import { londonReadings } from "@waymark/core";
import { dayText, readReturnDate, returnDate } from "../calendar/day.js";
import type { Setting } from "../options.js";
import { type Fault, flagged } from "./fault.js";

const IN_THE_CHANGE = "01:30"; // twice on an autumn day, never on a spring one

/** A missing episode that ends before it starts. */
export const endBeforeStart: Fault = flagged("order-invalid", "missing.csv", {
  how: "change-field",
  field: "MIS_END",
  to: (_end, textOf) => returnDate(readReturnDate(textOf("MIS_START")) - 2),
});

/** A second row for one missing episode, which ends a day later. */
export function dayLaterTwin(setting: Setting): Fault {
  return flagged(
    "key-collision",
    "missing.csv",
    {
      how: "insert-twin",
      field: "MIS_END",
      to: (end) => returnDate(readReturnDate(end) + 1),
    },
    (textOf) => textOf("MISSING") === "M" && readReturnDate(textOf("MIS_END")) < setting.to,
  );
}

/** A return in the hour that autumn's clocks show twice. */
export function ambiguousReturn(setting: Setting): Fault {
  return returnAtClockChange(setting, "fold-ambiguous", 2);
}

/** A return in the hour that spring's clocks skip. */
export function skippedReturn(setting: Setting): Fault {
  return returnAtClockChange(setting, "fold-gap", 0);
}

function returnAtClockChange(setting: Setting, reasonCode: string, readings: number): Fault {
  const days = setting.clockChanges
    .filter((day) => londonReadings(`${dayText(day)}T${IN_THE_CHANGE}`)?.length === readings)
    .map(returnDate);
  return flagged(
    reasonCode,
    "interview_log.csv",
    { how: "change-field", field: "episode_1_returned_time", to: () => IN_THE_CHANGE },
    (textOf) => days.includes(textOf("episode_1_returned_date")),
  );
}
