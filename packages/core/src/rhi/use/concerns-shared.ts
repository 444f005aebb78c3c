import * as z from "zod";
import { type Decision, defineRule, type Finding, type Rule } from "../../rule/index.js";
import { evidenceOf, type UseEvidence } from "./evidence.js";
import {
  type InterviewConcern,
  InterviewUse,
  interviewDayOf,
  isNotSupplied,
  useDutyArose,
} from "./interview-use.js";
import { closures, limitDays, type UseParameters, useParameters } from "./parameters.js";
import { type ClockedUseEvent, clocked, startClock, type UseClock } from "./use-clock.js";
import { USE_FROM, useSource } from "./use-source.js";
import { placeOfWorst } from "./worst.js";

const concernsSharedReasons = {
  met: ["in-time"],
  breached: ["late", "not-shared"],
  due: ["clock-running"],
  "cannot-tell": [
    "date-unknown",
    "not-supplied",
    "calendar-unknown",
    "date-before-interview",
    "shareability-unknown",
  ],
  "not-applicable": ["no-shareable-concern"],
} as const;

type ConcernDecision = Decision<typeof concernsSharedReasons>;

/** A concern that is, or may be, to be shared, and what was found of it. */
export interface JudgedConcern {
  readonly concernId: string;
  readonly shareable: boolean | null;
  readonly shared: ClockedUseEvent;
  readonly decision: ConcernDecision;
  /** The first of the worst, which names the reason. */
  readonly isDeciding: boolean;
}

/** What RHI-U3 looked at. */
export interface ConcernsEvidence extends UseEvidence {
  readonly concerns: readonly JudgedConcern[];
}

type ConcernsParameters = Pick<UseParameters, "shareDays" | "extraNonWorkingDays">;

/** RHI-U3: was each concern to be shared sent to police or the named partner in time? */
export const concernsShared: Rule<
  InterviewUse,
  ConcernsParameters,
  typeof concernsSharedReasons,
  never,
  ConcernsEvidence
> = defineRule({
  id: "RHI-U3",
  version: 1,
  title: "Concerns shared with police or partners",
  source: useSource,
  label: "sample",
  effectiveFrom: USE_FROM,
  effectiveTo: null,
  parameters: {
    shareDays: useParameters.shareDays,
    extraNonWorkingDays: useParameters.extraNonWorkingDays,
  },
  reasons: concernsSharedReasons,
  cautions: [],
  subjectSchema: InterviewUse,
  parametersSchema: z.strictObject({ shareDays: limitDays, extraNonWorkingDays: closures }),
  dutyArose: useDutyArose,
  judge,
});

function judge(
  subject: InterviewUse,
  parameters: ConcernsParameters,
): Finding<typeof concernsSharedReasons, never, ConcernsEvidence> {
  const day = interviewDayOf(subject);
  const clock =
    day === null ? null : startClock(day, parameters.shareDays, subject.asOf, parameters);
  const concerns = clock === null ? [] : judgeConcerns(subject.concerns, clock);
  const finding = (decision: ConcernDecision) => ({
    ...decision,
    cautions: [],
    evidence: { ...evidenceOf(subject, clock), concerns },
  });
  if (clock === null) return finding({ outcome: "cannot-tell", reason: "date-unknown" });
  if (isNotSupplied(subject, "concerns")) {
    return finding({ outcome: "cannot-tell", reason: "not-supplied" });
  }
  const deciding = concerns.find(({ isDeciding }) => isDeciding);
  return finding(
    deciding?.decision ?? { outcome: "not-applicable", reason: "no-shareable-concern" },
  );
}

function judgeConcerns(
  concerns: readonly InterviewConcern[],
  clock: UseClock,
): readonly JudgedConcern[] {
  const judged = concerns
    .filter(({ shareable }) => shareable !== false)
    .map(({ id, shareable, sharedDate }) => {
      const shared = clocked(sharedDate, clock);
      return { concernId: id, shareable, shared, decision: decide(shareable, shared, clock) };
    });
  const worst = placeOfWorst(judged.map(({ decision }) => decision));
  return judged.map((concern, place) => ({ ...concern, isDeciding: place === worst }));
}

function decide(
  shareable: boolean | null,
  { standing }: ClockedUseEvent,
  { state }: UseClock,
): ConcernDecision {
  if (standing === "in-time") return { outcome: "met", reason: "in-time" };
  if (state === "in-time") return { outcome: "due", reason: "clock-running" };
  if (state === "calendar-unknown") return { outcome: "cannot-tell", reason: "calendar-unknown" };
  if (shareable === null) return { outcome: "cannot-tell", reason: "shareability-unknown" };
  if (standing === "date-unknown") return { outcome: "cannot-tell", reason: "date-unknown" };
  if (standing === "before-start") {
    return { outcome: "cannot-tell", reason: "date-before-interview" };
  }
  return { outcome: "breached", reason: standing === "late" ? "late" : "not-shared" };
}
