import type { Sheet } from "../sheet.js";
import type { Row } from "../table.js";

/** The names of the missing episodes that the interview log cites. */
export function citedEpisodes(sheets: readonly Sheet[]): ReadonlySet<string> {
  const log = sheets.find(({ file }) => file === "interview_log.csv");
  if (log === undefined) return new Set();
  const child = log.columns.indexOf("child_id");
  const starts = log.columns.flatMap((column, at) =>
    column.endsWith("_missing_from_date") ? [at] : [],
  );
  return new Set(log.rows.flatMap((row) => starts.map((at) => nameOf(row[child], row[at]))));
}

/** The name of the missing episode on a row, by which the log cites it; of no use for another file. */
export function episodeName({ columns }: Sheet, row: Row): string {
  return nameOf(row[columns.indexOf("CHILD")], row[columns.indexOf("MIS_START")]);
}

function nameOf(childId = "", startedOn = ""): string {
  return `${childId} ${startedOn}`;
}
