/** What a rule may answer. `cannot-tell` is an answer: it never becomes met, breached, zero or blank. */
export const OUTCOMES = ["met", "breached", "due", "cannot-tell", "not-applicable"] as const;

/** One of the five answers of a rule. */
export type OutcomeKind = (typeof OUTCOMES)[number];

/** The coded reasons a rule declares, by the outcome they explain. */
export type Reasons = { readonly [Kind in OutcomeKind]: readonly string[] };

/** An outcome with a reason that the rule declares for it. */
export type Decision<R extends Reasons> = {
  readonly [Kind in OutcomeKind]: { readonly outcome: Kind; readonly reason: R[Kind][number] };
}[OutcomeKind];

/** What a rule's own function gives back: the decision, what to be careful of, and why. */
export type Finding<R extends Reasons, Caution extends string, Evidence> = Decision<R> & {
  /** Sorted, without repeats. */
  readonly cautions: readonly Caution[];
  readonly evidence: Evidence;
};
