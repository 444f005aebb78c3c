import { isWhollyBefore, resolve, type Span, type TimeValue } from "../../time/index.js";
import type { MeasuredReturn } from "./facts.js";
import type { MeasuredInterview } from "./input.js";

/** What the interviews linked to a return, in recorded order, say of it. */
export function readReturn(
  interviews: readonly MeasuredInterview[],
  completed: readonly MeasuredInterview[],
  asOfMs: number,
): Pick<MeasuredReturn, "isOffered" | "isContacted" | "isCompleted" | "responses"> {
  const responses = interviews.flatMap(({ response }) => response ?? []);
  const isCompleted = completed.length > 0;
  return {
    isOffered:
      isCompleted ||
      responses.some((response) => response !== "no-answer") ||
      interviews.some(({ offered }) => hasHappened(offered, asOfMs)),
    isContacted: isCompleted || interviews.some(({ contacted }) => hasHappened(contacted, asOfMs)),
    isCompleted,
    responses,
  };
}

/**
 * Whether an interview counts as completed for a return: a completed time is on record, be it unknown
 * or unreadable, that is neither in the future nor wholly before the return.
 */
export function isCompletedFor(
  { completed }: MeasuredInterview,
  returned: Span,
  asOfMs: number,
): boolean {
  if (!hasHappened(completed, asOfMs)) return false;
  const resolved = resolve(completed);
  return resolved.kind !== "span" || !isWhollyBefore(resolved.span, returned);
}

function hasHappened(time: TimeValue | null | undefined, asOfMs: number): time is TimeValue {
  if (time === null || time === undefined) return false;
  const resolved = resolve(time);
  return resolved.kind !== "span" || resolved.span.earliestMs <= asOfMs;
}
