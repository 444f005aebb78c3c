import type { OutcomeKind } from "../rule/index.js";
import { type Remedies, type Todo, todoOf } from "./duty.js";

/** What is left to do, and the day by which, as `YYYY-MM-DD`; `null` when none is known. */
export interface DatedTodo {
  readonly todo: Todo;
  readonly dueOn: string | null;
}

interface Answer {
  readonly outcome: OutcomeKind;
  readonly reason: string;
}

/** One of several things that a verdict rests on. */
export interface VerdictPart {
  readonly decision: Answer;
  readonly dueOn: string | null;
  /** Whether it is the one that the verdict names. */
  readonly isDeciding: boolean;
}

/**
 * What a verdict on several things leaves to do: the most pressing of theirs, and of two alike the one
 * that is due first. What was done late does not hide what was never done.
 */
export function mostPressing(
  verdict: Answer,
  parts: readonly VerdictPart[],
  remedies: Remedies,
): DatedTodo {
  const decided = parts.find(({ isDeciding }) => isDeciding)?.decision;
  const isOfParts = decided?.outcome === verdict.outcome && decided.reason === verdict.reason;
  const own = { todo: todoOf(verdict, remedies), dueOn: null };
  if (!isOfParts) return own;
  const todos = parts.map(({ decision, dueOn }) => ({ todo: todoOf(decision, remedies), dueOn }));
  const [first = own] = todos.sort(byPress);
  return first;
}

const ORDER: readonly Todo["state"][] = ["overdue", "unclear", "due", "none"];
const AFTER_ANY_DAY = "~";

function byPress(a: DatedTodo, b: DatedTodo): number {
  const states = ORDER.indexOf(a.todo.state) - ORDER.indexOf(b.todo.state);
  if (states !== 0) return states;
  const [first, second] = [a.dueOn ?? AFTER_ANY_DAY, b.dueOn ?? AFTER_ANY_DAY];
  return first < second ? -1 : first > second ? 1 : 0;
}
