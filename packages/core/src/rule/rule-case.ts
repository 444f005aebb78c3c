import type { OutcomeKind } from "./outcome.js";

/** One example of a rule, for a practitioner to read and add to. */
export interface RuleCase<Subject, Parameters> {
  /** A sentence about the child's record, not about the code. */
  readonly why: string;
  readonly subject: Subject;
  readonly parameters?: Partial<Parameters>;
  readonly expect: {
    readonly outcome: OutcomeKind;
    readonly reason: string;
    /** None, when left out. */
    readonly cautions?: readonly string[];
  };
}
