import { isInClockChange, londonMinute } from "./london.mjs";
import { AS_OF_UTC_MINUTE, WINDOW_MINUTES } from "./window.mjs";

const UNKNOWN_RETURN = 0.03;
const COMPLETED = 0.8;
const RECENT = 0.05; // returns of the last four days, many of whose clocks still run
const RECENT_MINUTES = 4 * 24 * 60;
const LIMIT_MINUTES = 72 * 60;
const ON_THE_EDGE = 0.02; // at the limit, or a minute after it
const MEAN_DELAY_MINUTES = 3_000;
const NONE = -1;

/**
 * Returns and interviews in London wall-clock minutes; none in the hour that is skipped or repeated.
 *
 * @param {number} rows
 * @param {() => number} random
 * @returns {Record<string, Int32Array>} columns by the name of their file
 */
export function generateRhi(rows, random) {
  const returned = new Int32Array(rows);
  const completed = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const { returnedUtc, completedUtc } = episode(random);
    const isUnknown = random() < UNKNOWN_RETURN;
    returned[row] = isUnknown ? NONE : londonMinute(returnedUtc);
    completed[row] = completedUtc === null ? NONE : londonMinute(completedUtc);
  }
  return { "rhi.returned_local": returned, "rhi.completed_local": completed };
}

function episode(random) {
  const returnedUtc = clearMinute(() => {
    const reach = random() < RECENT ? RECENT_MINUTES : WINDOW_MINUTES;
    return AS_OF_UTC_MINUTE - Math.floor(random() * reach);
  });
  if (random() >= COMPLETED) return { returnedUtc, completedUtc: null };
  const completedUtc = clearMinute(() => returnedUtc + delay(random));
  return { returnedUtc, completedUtc: completedUtc > AS_OF_UTC_MINUTE ? null : completedUtc };
}

/** Draws again while the clocks leave open which minute is meant. */
function clearMinute(draw) {
  const utcMinute = draw();
  return isInClockChange(londonMinute(utcMinute)) ? clearMinute(draw) : utcMinute;
}

function delay(random) {
  if (random() < ON_THE_EDGE) return LIMIT_MINUTES + Math.floor(random() * 2);
  return Math.round(-Math.log(1 - random()) * MEAN_DELAY_MINUTES);
}
