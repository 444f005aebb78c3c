import { AS_OF_UTC_MINUTE, WINDOW_MINUTES } from "./window.mjs";

const EPISODES_PER_CHILD = 3.3;
const INTERVIEWS_PER_EPISODE = 0.8;
const FIRST_CHILD = 100_000;
const OFTEN_MISSING = 0.1; // a tenth of the children, with a fifth of the episodes besides
const STRAY = 0.08; // interviews that follow no return of the list
const MEAN_DELAY_MINUTES = 3_000;

/**
 * Episodes and interviews in no order: who came back when, and with whom somebody talked when.
 *
 * @param {number} rows episodes
 * @param {() => number} random
 * @returns {Record<string, Int32Array>} columns by the name of their file
 */
export function generateJoin(rows, random) {
  const interviews = Math.ceil(rows * INTERVIEWS_PER_EPISODE);
  const children = Math.ceil(rows / EPISODES_PER_CHILD);
  const columns = {
    "ep.child": new Int32Array(rows),
    "ep.returned_utc": new Int32Array(rows),
    "iv.child": new Int32Array(interviews),
    "iv.completed_utc": new Int32Array(interviews),
  };
  for (let row = 0; row < rows; row += 1) {
    columns["ep.child"][row] = someChild(children, random);
    columns["ep.returned_utc"][row] = someMinute(random);
  }
  for (let row = 0; row < interviews; row += 1) {
    const episode = Math.floor(random() * rows);
    const isStray = random() < STRAY;
    const returned = columns["ep.returned_utc"][episode];
    columns["iv.child"][row] = isStray ? someChild(children, random) : columns["ep.child"][episode];
    columns["iv.completed_utc"][row] = isStray
      ? someMinute(random)
      : returned + Math.round(-Math.log(1 - random()) * MEAN_DELAY_MINUTES);
  }
  return columns;
}

function someChild(children, random) {
  const among = random() < 0.2 ? Math.ceil(children * OFTEN_MISSING) : children;
  return FIRST_CHILD + Math.floor(random() * among);
}

function someMinute(random) {
  return AS_OF_UTC_MINUTE - Math.floor(random() * WINDOW_MINUTES);
}
