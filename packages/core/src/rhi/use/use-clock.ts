import { addWorkingDays, workingDaysBetween } from "../../calendar/index.js";
import { isCalendarDay } from "../../time/index.js";
import type { UseParameters } from "./parameters.js";

/** A limit in working days from a day that counts as day 0. */
export interface UseClock {
  readonly startOn: string;
  readonly limitDays: number;
  /** The working day on which the limit falls; `null` when it lies outside the calendar. */
  readonly dueOn: string | null;
  /** Whether the limit has passed by `asOf`. */
  readonly state: Punctuality;
  readonly asOf: string;
  readonly extraNonWorkingDays: readonly string[];
}

/** How a day stands to a limit. */
export type Punctuality = "in-time" | "late" | "calendar-unknown";

/** Something with a recorded day, and how that day stands to a clock. */
export interface ClockedUseEvent {
  /** As recorded. */
  readonly date: string | null;
  readonly standing: Punctuality | "before-start" | "not-yet" | "not-recorded" | "date-unknown";
  /** From the start; `null` where there is nothing to count. */
  readonly workingDays: number | null;
}

/** Starts a clock on a day that exists. */
export function startClock(
  startOn: string,
  limitDays: number,
  asOf: string,
  { extraNonWorkingDays }: Pick<UseParameters, "extraNonWorkingDays">,
): UseClock {
  const due = addWorkingDays(startOn, limitDays, { extraNonWorkingDays });
  const clock = { startOn, limitDays, asOf, extraNonWorkingDays };
  return {
    ...clock,
    dueOn: due.kind === "value" ? due.value : null,
    state: asOf < startOn ? "in-time" : punctuality(asOf, clock),
  };
}

/** Reads a recorded day against a clock. A day after `asOf` has not happened yet. */
export function clocked(date: string | null, clock: UseClock): ClockedUseEvent {
  const untimed = (standing: ClockedUseEvent["standing"]) => ({
    date,
    standing,
    workingDays: null,
  });
  if (date === null) return untimed("not-recorded");
  if (!isCalendarDay(date)) return untimed("date-unknown");
  if (date > clock.asOf) return untimed("not-yet");
  if (date < clock.startOn) return untimed("before-start");
  const count = workingDaysBetween(clock.startOn, date, clock);
  const workingDays = count.kind === "value" ? count.value : null;
  return { date, standing: punctuality(date, clock), workingDays };
}

// A Saturday after a limit that falls on the Friday is still in time: counts decide, not the due day.
function punctuality(
  day: string,
  { startOn, limitDays, extraNonWorkingDays }: Omit<UseClock, "dueOn" | "state">,
): Punctuality {
  const firstLate = addWorkingDays(startOn, limitDays + 1, { extraNonWorkingDays });
  if (firstLate.kind === "value") return day < firstLate.value ? "in-time" : "late";
  const count = workingDaysBetween(startOn, day);
  return count.kind === "value" ? "in-time" : "calendar-unknown";
}
