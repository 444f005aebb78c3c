import { TEAMS, WINDOW_DAYS, WINDOW_START } from "./window.mjs";

/**
 * Allocations of workers' teams to children, of which one in ten is still open.
 *
 * @param {number} rows
 * @param {() => number} random
 * @returns {Record<string, Int32Array>} columns by the name of their file
 */
export function generateCaseload(rows, random) {
  const team = new Int32Array(rows);
  const start = new Int32Array(rows);
  const end = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    team[row] = Math.floor(random() * TEAMS);
    start[row] = WINDOW_START - WINDOW_DAYS + Math.floor(random() * 2 * WINDOW_DAYS);
    end[row] = random() < 0.1 ? -1 : start[row] + Math.floor(random() * WINDOW_DAYS);
  }
  return { "alloc.team": team, "alloc.start": start, "alloc.end": end };
}
