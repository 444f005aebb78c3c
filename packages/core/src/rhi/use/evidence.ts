import type { InterviewUse } from "./interview-use.js";
import type { UseClock } from "./use-clock.js";

/** What every check of an interview's use shows. */
export interface UseEvidence {
  readonly interviewId: string;
  /** As recorded. */
  readonly interviewDate: string | null;
  /** `null` when no clock of working days could start. */
  readonly limit: Pick<UseClock, "startOn" | "limitDays" | "dueOn"> | null;
}

/** The evidence that every check has in common. */
export function evidenceOf({ rhi }: InterviewUse, clock: UseClock | null): UseEvidence {
  const { id: interviewId, interviewDate } = rhi;
  if (clock === null) return { interviewId, interviewDate, limit: null };
  const { startOn, limitDays, dueOn } = clock;
  return { interviewId, interviewDate, limit: { startOn, limitDays, dueOn } };
}
