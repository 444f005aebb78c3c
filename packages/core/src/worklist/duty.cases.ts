import type { AnyVerdict } from "../rule/index.js";
import type { Duty, Todo } from "./duty.js";

/** The instant of the list. */
export const AS_OF: string = "2026-06-10T12:00:00Z";

/** A duty as some rule might have judged it. */
export function duty(
  key: string,
  todo: Todo,
  due: Pick<Duty, "dueAt" | "dueOn"> = {},
  verdict: Partial<Omit<AnyVerdict, "evidence">> = {},
): Duty {
  return {
    personKey: `child of ${key}`,
    about: { entity: "missing_episode", key },
    verdict: {
      ruleId: "RHI-72",
      ruleVersion: 1,
      asOf: AS_OF,
      parameters: {},
      inputHash: key,
      outcome: "due",
      reason: "clock-running",
      cautions: [],
      evidence: null,
      ...verdict,
    },
    ...due,
    todo,
  };
}

/** The time ran out. */
export const overdue: Todo = { state: "overdue", reason: "no-event-recorded" };
/** Time remains. */
export const due: Todo = { state: "due", reason: "clock-running" };
/** It waits for the time of a return. */
export const unclear: Todo = {
  state: "unclear",
  reason: "due-time-uncertain",
  toRecord: "return-time",
};
/** Nothing. */
export const none: Todo = { state: "none" };

/** Due at an instant. */
export function at(instant: string): Pick<Duty, "dueAt"> {
  return { dueAt: { earliest: instant, latest: instant } };
}

/** Due by the end of a London day. */
export function on(day: string): Pick<Duty, "dueOn"> {
  return { dueOn: { earliestOn: day, latestOn: day } };
}
