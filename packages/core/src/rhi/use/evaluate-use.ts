import { actionsFollowedUp } from "./actions-followed-up.js";
import { concernsShared } from "./concerns-shared.js";
import type { InterviewUse } from "./interview-use.js";
import { interviewUsed } from "./interview-used.js";
import { UseParameters, useParameters } from "./parameters.js";
import { patternActedOn } from "./pattern-acted-on.js";
import { riskRecordUpdated } from "./risk-record-updated.js";
import { usedAtNextDecision } from "./used-at-next-decision.js";
import { writtenUp } from "./written-up.js";

/** The six checks of one interview's use, and the verdict overall, which rests on the first four. */
export interface UseVerdicts {
  readonly U1: ReturnType<typeof writtenUp.evaluate>;
  readonly U2: ReturnType<typeof riskRecordUpdated.evaluate>;
  readonly U3: ReturnType<typeof concernsShared.evaluate>;
  readonly U4: ReturnType<typeof actionsFollowedUp.evaluate>;
  readonly U5: ReturnType<typeof usedAtNextDecision.evaluate>;
  readonly U6: ReturnType<typeof patternActedOn.evaluate>;
  readonly overall: ReturnType<typeof interviewUsed.evaluate>;
}

/**
 * Judges the use of one completed interview by RHI-U1 to RHI-U6, and overall by RHI-U.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @throws ZodError when the subject or a parameter is not of the declared shape
 * @example evaluateUse(subject).overall.outcome // "met"
 */
export function evaluateUse(
  subject: InterviewUse,
  overrides: Partial<UseParameters> = {},
): UseVerdicts {
  const { recordDays, riskDays, shareDays, nextDecisionDays, ...rest } = withDefaults(overrides);
  const { meetingDays, repeatCount, repeatDays, extraNonWorkingDays } = rest;
  const closed = { extraNonWorkingDays };
  return {
    U1: writtenUp.evaluate(subject, { recordDays, ...closed }),
    U2: riskRecordUpdated.evaluate(subject, { riskDays, ...closed }),
    U3: concernsShared.evaluate(subject, { shareDays, ...closed }),
    U4: actionsFollowedUp.evaluate(subject),
    U5: usedAtNextDecision.evaluate(subject, { nextDecisionDays }),
    U6: patternActedOn.evaluate(subject, { meetingDays, repeatCount, repeatDays, ...closed }),
    overall: interviewUsed.evaluate(subject, { recordDays, riskDays, shareDays, ...closed }),
  };
}

function withDefaults(overrides: Partial<UseParameters>): UseParameters {
  const entries = Object.entries<{ readonly default: unknown }>(useParameters);
  const defaults = Object.fromEntries(
    entries.map(([name, parameter]) => [name, parameter.default]),
  );
  return UseParameters.parse({ ...defaults, ...overrides });
}
