import * as z from "zod";
import { type DaySpan, dayNumber, dayText, isCalendarDay } from "../time/index.js";

/** The first and the last day that something may have been, as `YYYY-MM-DD`, both included. */
export interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * A day as a source has it: known, as `YYYY-MM-DD`; known to lie between two days; or unknown, when it
 * happened and nobody recorded when.
 */
export type RecordedDay = string | DayRange | { readonly kind: "unknown" };

/**
 * Checks the shape of a {@link RecordedDay}, not whether the day exists: a text that names no day is
 * for a rule to answer with `invalid-date`.
 */
export const RecordedDay: z.ZodType<RecordedDay> = z.union([
  z.string(),
  z.strictObject({ earliest: z.string(), latest: z.string() }),
  z.strictObject({ kind: z.literal("unknown") }),
]);

/** In place of a day number: no day is recorded. */
export const DAY_NOT_RECORDED = -2_147_483_648;
/** In place of a day number: no loaded source can carry the day. */
export const DAY_NOT_SUPPLIED = -2_147_483_647;
/** In place of a day number: it happened, nobody recorded when. */
export const DAY_UNKNOWN = -2_147_483_646;
/** In place of a day number: what is recorded names no day. */
export const DAY_UNREADABLE = -2_147_483_645;

/** A range of day numbers, both ends included; or one of the marks above, twice. */
export interface DayNumbers {
  readonly earliest: number;
  readonly latest: number;
}

/** A recorded day in numbers. */
export function dayNumbers(day: RecordedDay | null, isSupplied = true): DayNumbers {
  if (day === null) return twice(isSupplied ? DAY_NOT_RECORDED : DAY_NOT_SUPPLIED);
  if (typeof day === "string") return twice(readDay(day));
  if ("kind" in day) return twice(DAY_UNKNOWN);
  const [earliest, latest] = [readDay(day.earliest), readDay(day.latest)];
  return isUnreadable(earliest, latest) ? twice(DAY_UNREADABLE) : { earliest, latest };
}

/** Whether what is recorded names no day, or its ends are the wrong way round. */
export function isUnreadable(earliest: number, latest: number): boolean {
  return earliest === DAY_UNREADABLE || earliest > latest; // the mark lies below every day
}

/** Day numbers as a reader sees them; `null` where a mark stands in their place. */
export function rangeText({ earliest, latest }: DayNumbers): DayRange | null {
  if (earliest <= DAY_UNREADABLE) return null;
  return { earliest: dayText(earliest), latest: dayText(latest) };
}

/** The days on which a duty may have arisen; `null` where no day is known of its start. */
export function dutySpan(start: RecordedDay | null): DaySpan | null {
  const range = rangeText(dayNumbers(start));
  return range === null ? null : { earliestOn: range.earliest, latestOn: range.latest };
}

function readDay(text: string): number {
  return isCalendarDay(text) ? dayNumber(text) : DAY_UNREADABLE;
}

function twice(day: number): DayNumbers {
  return { earliest: day, latest: day };
}
