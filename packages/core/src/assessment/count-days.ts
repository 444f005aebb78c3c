import { type Calendar, type Convention, countWorkingDays, REFUSED } from "../calendar/index.js";
import { timedDecision } from "./clock.js";
import { type ClockCode, clockDecisions } from "./clock-reasons.js";

/**
 * The fewest working days that lie between a start and an end: none when the end may have come first.
 *
 * @param startLatest   a day number
 * @param untilEarliest a day number
 * @returns `REFUSED` when a day is outside the calendar
 */
export function fewestWorkingDays(
  calendar: Calendar,
  startLatest: number,
  untilEarliest: number,
  convention: Convention,
): number {
  if (untilEarliest < startLatest) return 0;
  return countWorkingDays(calendar, startLatest, untilEarliest, convention);
}

/** Steps 4 to 6 of the decision order, from the fewest and the most working days that there may be. */
export function countedDecision(
  min: number,
  max: number,
  limitWorkingDays: number,
  isOpen: boolean,
): ClockCode {
  // The most needs every day that the fewest needs.
  if (max === REFUSED) return clockDecisions["cannot-tell"]["calendar-unknown"];
  return timedDecision(max <= limitWorkingDays, min > limitWorkingDays, isOpen);
}
