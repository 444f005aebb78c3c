import { type ReturnInterview, toTimeValue } from "../../records/index.js";
import type { TimeValue } from "../../time/index.js";
import type { Interview } from "../subject.js";

/**
 * An interview as the rules judge it.
 *
 * @param isDoubtful the row may mean another interview or episode: it still says that something
 *   happened, not when
 */
export function toInterview(record: ReturnInterview, isDoubtful: boolean): Interview {
  const { interviewKey, formStatus, outcome, declinedBy } = record;
  if (formStatus.code === "draft" || formStatus.code === "cancelled") return { id: interviewKey };
  const isCertain = isFinal(record) && !isDoubtful;
  const time = (recorded: ReturnInterview["offered"]): TimeValue | null => {
    if (!recorded) return null;
    return isCertain ? toTimeValue(recorded) : { kind: "unknown" };
  };
  return {
    id: interviewKey,
    offered: time(record.offered),
    contacted: time(record.firstContact),
    completed: time(record.completed),
    response: isCertain ? toResponse(outcome.code, declinedBy?.code ?? null) : null,
  };
}

/** Whether what the form says is said. */
export function isFinal({ formStatus }: ReturnInterview): boolean {
  return formStatus.code === "final";
}

function toResponse(
  outcome: ReturnInterview["outcome"]["code"],
  declinedBy: "child" | "parentCarer" | "unknown" | null,
): NonNullable<Interview["response"]> | null {
  if (outcome === "completed") return "accepted";
  if (outcome === "declined" && declinedBy === "child") return "declined";
  return outcome === "notContactable" ? "no-answer" : null;
}
