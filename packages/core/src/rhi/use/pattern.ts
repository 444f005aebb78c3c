import { addDays, isCalendarDay } from "../../time/index.js";
import { type InterviewUse, interviewDayOf } from "./interview-use.js";
import type { UseParameters } from "./parameters.js";

/** Whether a child had gone missing repeatedly by the start that came last before the interview. */
export type MissingPattern =
  | { readonly kind: "not-reached" | "unclear" }
  | { readonly kind: "reached"; readonly startsOn: readonly string[]; readonly reachedOn: string };

/**
 * Looks for a pattern in the days that end with the child's last start on or before the interview.
 *
 * @returns `unclear` when a start of an unknown day could make or move the pattern; `null` when the
 *   day of the interview is unknown or no source supplies starts
 */
export function findPattern(
  subject: InterviewUse,
  { repeatCount, repeatDays }: Pick<UseParameters, "repeatCount" | "repeatDays">,
): MissingPattern | null {
  const { asOf, starts, notSupplied = [] } = subject;
  const day = interviewDayOf(subject);
  if (day === null || starts === undefined || notSupplied.includes("starts")) return null;

  const dates = starts.map(({ date }) => date);
  const known = dates.filter((date) => date !== null).filter(isCalendarDay);
  const unknownCount = dates.length - known.length;
  const upToInterview = known.filter((date) => date <= day && date <= asOf).sort();
  const last = upToInterview.at(-1);
  const from = last === undefined ? day : addDays(last, 1 - repeatDays);
  const startsOn = upToInterview.filter((date) => date >= from);
  if (startsOn.length + unknownCount < repeatCount) return { kind: "not-reached" };
  const reachedOn = startsOn[repeatCount - 1];
  if (unknownCount > 0 || reachedOn === undefined) return { kind: "unclear" };
  return { kind: "reached", startsOn, reachedOn };
}
