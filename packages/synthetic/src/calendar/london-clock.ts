import { londonMidnight, londonReadings, nextLondonMidnight } from "@waymark/core";
import { type DayNumber, dayNumber, dayText, weekdayOf } from "./day.js";

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 24 * 60 * MS_PER_MINUTE;
const SUNDAY = 6;
const UNCLEAR_MS = 2 * 60 * MS_PER_MINUTE; // both readings of the hour that autumn repeats

/** What London's clocks show. */
export interface WallClock {
  readonly day: DayNumber;
  readonly time: string;
}

/** What London's clocks show at an instant, to the minute. */
export function wallClock(ms: number): WallClock {
  const [day = "", time = ""] = wallTextAt(ms).split("T");
  return { day: dayNumber(day), time };
}

/**
 * An instant on a London day. The hour that spring skips and the hour that autumn repeats move on
 * by two hours: what happens there is left to the injected defects, so that a reader who flags a
 * doubtful time always finds it in the manifest.
 */
export function instantOn(day: DayNumber, minuteOfDay: number): number {
  const text = new Date(day * MS_PER_DAY + minuteOfDay * MS_PER_MINUTE).toISOString().slice(0, 16);
  const [reading, second] = londonReadings(text) ?? [];
  return reading === undefined || second !== undefined
    ? instantOn(day, minuteOfDay + 120)
    : reading;
}

/** The same instant in whole minutes, moved out of the hour that autumn repeats. */
export function clearInstant(ms: number, move: "later" | "earlier" = "later"): number {
  const minuteMs = Math.floor(ms / MS_PER_MINUTE) * MS_PER_MINUTE;
  if (londonReadings(wallTextAt(minuteMs))?.length === 1) return minuteMs;
  return move === "later" ? minuteMs + UNCLEAR_MS : minuteMs - UNCLEAR_MS;
}

/** The days from `from` to `to` on which London's clocks change: Sundays of March and October. */
export function clockChanges(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return days.filter((day) => {
    const text = dayText(day);
    if (weekdayOf(day) !== SUNDAY || !/-(03|10)-/.test(text)) return false;
    return nextLondonMidnight(text) - londonMidnight(text) !== MS_PER_DAY;
  });
}

// Summer time first, then winter time: the wall clock whose readings include the instant.
function wallTextAt(ms: number): string {
  const [summer = "", winter = ""] = [60, 0].map((minutes) =>
    new Date(ms + minutes * MS_PER_MINUTE).toISOString().slice(0, 16),
  );
  return londonReadings(summer)?.includes(ms) ? summer : winter;
}
