import { addDays, isCalendarDay } from "../../time/index.js";
import { type InterviewUse, interviewDayOf, isNotSupplied } from "./interview-use.js";
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
  const { asOf, starts } = subject;
  const day = interviewDayOf(subject);
  if (day === null || starts === undefined || isNotSupplied(subject, "starts")) return null;

  const dates = starts.map(({ date }) => date);
  const known = dates.filter((date) => date !== null).filter(isCalendarDay);
  const unknownCount = dates.length - known.length;
  const upToInterview = known.filter((date) => date <= day && date <= asOf).sort();
  const last = upToInterview.at(-1);
  const from = last === undefined ? day : addDays(last, 1 - repeatDays);
  const startsOn = upToInterview.filter((date) => date >= from);
  if (unknownCount > 0) {
    const isPossible = startsOn.length + unknownCount >= repeatCount;
    return { kind: isPossible ? "unclear" : "not-reached" };
  }
  const reachedOn = startsOn[repeatCount - 1];
  if (reachedOn === undefined) return { kind: "not-reached" };
  return { kind: "reached", startsOn, reachedOn };
}
