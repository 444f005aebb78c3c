import { TZDate } from "@date-fns/tz";
import { addHours, differenceInMinutes } from "date-fns";
import { rhiChecksum } from "./checksum.mjs";

const LONDON = "Europe/London";
const LIMIT_HOURS = 72;
const LIMIT_MINUTES = LIMIT_HOURS * 60;
const MS_PER_MINUTE = 60_000;
const UNKNOWN = -1;

/** A zoned date for each time, as an application would write it. */
export function prepare(columns, { asOfUtcMinute }) {
  const returned = columns["rhi.returned_local"];
  const completed = columns["rhi.completed_local"];
  const asOf = new Date(asOfUtcMinute * MS_PER_MINUTE);
  const verdicts = new Uint8Array(returned.length);

  const pass = () => {
    for (let row = 0; row < verdicts.length; row += 1) verdicts[row] = verdict(row);
  };
  const verdict = (row) => {
    if (returned[row] === UNKNOWN) return 3;
    if (completed[row] !== UNKNOWN) return elapsedMinutes(row) <= LIMIT_MINUTES ? 0 : 1;
    return addHours(london(returned[row]), LIMIT_HOURS) >= asOf ? 2 : 1;
  };
  const elapsedMinutes = (row) =>
    differenceInMinutes(london(completed[row]), london(returned[row]));
  return { pass, checksum: () => rhiChecksum(columns, verdicts, elapsedMinutes) };
}

/** The wall-clock time that these minutes since 1970 on the wall spell. */
function london(localMinute) {
  const wall = new Date(localMinute * MS_PER_MINUTE);
  return new TZDate(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    LONDON,
  );
}
