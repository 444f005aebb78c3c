import { rhiChecksum } from "./checksum.mjs";

const MINUTES_PER_DAY = 1_440;
const MINUTES_PER_HOUR = 60;
const LIMIT_MINUTES = 4_320;
const DAYS = 24_000; // from 1970 to 2035
const CHANGES = -1;

/** The least code that answers: an offset by local day, and verdicts without a branch to guess. */
export function prepare(columns, { asOfUtcMinute, transitions }) {
  const returned = columns["rhi.returned_local"];
  const completed = columns["rhi.completed_local"];
  const verdicts = new Uint8Array(returned.length);
  const offsets = offsetsByDay(transitions);

  function utc(minute) {
    const day = (minute / MINUTES_PER_DAY) | 0;
    const offset = offsets[day];
    return minute - (offset === CHANGES ? offsetOnDayOfChange(minute, day) : offset);
  }

  // The hour that is skipped or repeated is in no input: what comes before it is in the first hour.
  function offsetOnDayOfChange(minute, day) {
    const isBefore = minute - day * MINUTES_PER_DAY < MINUTES_PER_HOUR;
    return offsets[isBefore ? day - 1 : day + 1];
  }

  function pass() {
    for (let row = 0; row < verdicts.length; row += 1) {
      const from = returned[row];
      const to = completed[row];
      const returnedUtc = utc(from);
      const isUnknown = from >> 31; // all bits set, or none
      const isNone = to >> 31;
      const isLate = (LIMIT_MINUTES - utc(to) + returnedUtc) >>> 31;
      const isPast = (returnedUtc + LIMIT_MINUTES - asOfUtcMinute) >>> 31;
      const known = (isLate & ~isNone) | ((2 - isPast) & isNone);
      verdicts[row] = (known & ~isUnknown) | (3 & isUnknown);
    }
  }

  const elapsedMinutes = (row) => utc(completed[row]) - utc(returned[row]);
  return { pass, checksum: () => rhiChecksum(columns, verdicts, elapsedMinutes) };
}

function offsetsByDay(transitions) {
  const offsets = new Int8Array(DAYS);
  for (const { utcMinute, offsetMinutes } of transitions) {
    const day = Math.floor(utcMinute / MINUTES_PER_DAY);
    offsets[day] = CHANGES;
    offsets.fill(offsetMinutes, day + 1);
  }
  return offsets;
}
