import { type Decision, OUTCOMES, type OutcomeKind, type Reasons } from "./outcome.js";

/** A decision with the numbers that stand for it in columns. */
export interface CodedDecision<R extends Reasons> {
  readonly decision: Decision<R>;
  /** The place of the outcome in {@link OUTCOMES}. */
  readonly outcomeCode: number;
  /** The place of the decision in its table's `list`. */
  readonly code: number;
}

/** Every decision that a rule may take, to be named by outcome and reason. */
export type DecisionTable<R extends Reasons> = {
  readonly [Kind in OutcomeKind]: {
    readonly [Reason in R[Kind][number]]: CodedDecision<R>;
  };
} & {
  /** In the order of {@link OUTCOMES}, then of the reasons as declared. */
  readonly list: readonly CodedDecision<R>[];
};

/**
 * Numbers the decisions of a rule, so that one function serves a single subject and a column of them.
 *
 * @example decisionTable(timelinessReasons).met["within-limit"].code // 0
 */
export function decisionTable<const R extends Reasons>(reasons: R): DecisionTable<R> {
  const list = OUTCOMES.flatMap((outcome, outcomeCode) =>
    reasons[outcome].map((reason) => ({ decision: { outcome, reason }, outcomeCode })),
  ).map((one, code) => Object.freeze({ ...one, code }));
  const byOutcome = OUTCOMES.map((outcome) => [
    outcome,
    Object.fromEntries(
      list
        .filter(({ decision }) => decision.outcome === outcome)
        .map((one) => [one.decision.reason, one]),
    ),
  ]);
  // The compiler cannot follow names through fromEntries; every pair above comes from `reasons`.
  return Object.freeze({ ...Object.fromEntries(byOutcome), list }) as DecisionTable<R>;
}
