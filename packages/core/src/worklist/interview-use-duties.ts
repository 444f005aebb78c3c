import {
  evaluateUse,
  type RecordedUse,
  type UseEvidence,
  type UseParameters,
} from "../rhi/index.js";
import type { AnyVerdict } from "../rule/index.js";
import { isCalendarDay } from "../time/index.js";
import { type Duty, todoOf } from "./duty.js";
import {
  deciding,
  followingUp,
  meeting,
  sharing,
  updatingRisk,
  writingUp,
} from "./interview-use-remedies.js";
import { type DatedTodo, mostPressing } from "./most-pressing.js";

/**
 * Six duties for each interview that was held: the checks RHI-U1 to RHI-U6. The verdict overall is none
 * of its own, for what it asks is asked by its parts.
 */
export function useDuties(
  uses: readonly RecordedUse[],
  overrides: Partial<UseParameters> = {},
): readonly Duty[] {
  return uses.flatMap(({ personKey, interviewKey, subject }) => {
    const { U1, U2, U3, U4, U5, U6 } = evaluateUse(subject, overrides);
    const sharedBy = limitOf(U3.evidence);
    const concerns = U3.evidence.concerns.map((concern) => ({ ...concern, dueOn: sharedBy }));
    const actions = U4.evidence.actions.map((action) => ({ ...action, dueOn: action.dueDate }));
    const duty = (verdict: AnyVerdict, { todo, dueOn }: DatedTodo): Duty => ({
      personKey,
      about: { entity: "return_interview", key: interviewKey },
      verdict,
      ...dueBy(dueOn),
      todo,
    });
    return [
      duty(U1, { todo: todoOf(U1, writingUp), dueOn: limitOf(U1.evidence) }),
      duty(U2, { todo: todoOf(U2, updatingRisk), dueOn: limitOf(U2.evidence) }),
      duty(U3, mostPressing(U3, concerns, sharing)),
      duty(U4, mostPressing(U4, actions, followingUp)),
      duty(U5, { todo: todoOf(U5, deciding), dueOn: U5.evidence.windowTo }),
      duty(U6, { todo: todoOf(U6, meeting), dueOn: limitOf(U6.evidence) }),
    ];
  });
}

function limitOf({ limit }: UseEvidence): string | null {
  return limit === null ? null : limit.dueOn;
}

function dueBy(day: string | null): Pick<Duty, "dueOn"> {
  return day !== null && isCalendarDay(day) ? { dueOn: { earliestOn: day, latestOn: day } } : {};
}
