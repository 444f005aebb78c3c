import { englandAndWales, workingDaysBetweenColumns } from "@waymark/core/calendar";
import { sumOf } from "../column-sum.mjs";

export function prepare(columns) {
  const start = columns["dates.start"];
  const end = columns["dates.end"];
  const counts = new Int32Array(start.length);
  const pass = () => workingDaysBetweenColumns(start, end, englandAndWales, "start-day-0", counts);
  return { pass, checksum: () => sumOf(counts) };
}
