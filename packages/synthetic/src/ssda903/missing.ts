import { dayNumber, returnDate } from "../calendar/day.js";
import { wallClock } from "../calendar/london-clock.js";
import type { Table } from "../table.js";

/** Each absence that began in the period, by the London days on which it began and ended. */
export const missing: Table = {
  file: "missing.csv",
  columns: ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
  rowsOf: ({ child, missingEpisodes }) =>
    missingEpisodes.map((episode) => [
      child.childId,
      returnDate(child.bornOn),
      episode.status === "missing" ? "M" : "A",
      returnDate(dayNumber(episode.startedOn)),
      episode.returnedAtMs === null ? "" : returnDate(wallClock(episode.returnedAtMs).day),
    ]),
};
