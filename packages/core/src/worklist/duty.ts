import type { EntityName } from "../records/index.js";
import type { Stage } from "../rhi/index.js";
import type { AnyVerdict, OutcomeKind, Reasons } from "../rule/index.js";
import type { DaySpan, SpanText } from "../time/index.js";

/** One duty towards one child, as a rule judged it. */
export interface Duty {
  readonly personKey: string;
  readonly about: DutyAbout;
  /** For a return home interview: which of its three steps. */
  readonly stage?: Stage;
  /** The rule's own answer, untouched. */
  readonly verdict: AnyVerdict;
  /** The instants at which it falls due, for a limit in elapsed hours. */
  readonly dueAt?: SpanText;
  /** The London days by the end of which it falls due, for a limit in days. */
  readonly dueOn?: DaySpan;
  readonly todo: Todo;
}

/** The record that a duty is about, as the missing episode with the key `E1`. */
export interface DutyAbout {
  readonly entity: EntityName;
  readonly key: string;
}

/**
 * What is left to do, and the reason for it. `unclear` says which fact, once recorded, would let the
 * rule answer; `none` is a duty that is done, in time or late, that never arose, or that nobody can
 * make clearer.
 */
export type Todo =
  | { readonly state: "overdue"; readonly reason: string }
  | { readonly state: "due"; readonly reason: string }
  | { readonly state: "unclear"; readonly reason: string; readonly toRecord: string }
  | { readonly state: "none" };

/** What can be done about the answers of one rule: every breach and every doubt that it may give. */
export interface Remedies<R extends Reasons = Reasons> {
  /** Whether the breach still stands open; one that was made good late is no work. */
  readonly isOpen: { readonly [Reason in R["breached"][number]]: boolean };
  /** The fact to record, or `null` where nobody can settle it by recording something. */
  readonly toRecord: { readonly [Reason in R["cannot-tell"][number]]: string | null };
}

/**
 * What an answer leaves to do.
 *
 * @throws RangeError when the remedies do not know the reason
 */
export function todoOf(
  { outcome, reason }: { readonly outcome: OutcomeKind; readonly reason: string },
  { isOpen, toRecord: facts }: Remedies,
): Todo {
  if (outcome === "due") return { state: "due", reason };
  if (outcome === "breached") {
    return known(isOpen[reason], reason) ? { state: "overdue", reason } : NOTHING;
  }
  if (outcome !== "cannot-tell") return NOTHING;
  const toRecord = known(facts[reason], reason);
  return toRecord === null ? NOTHING : { state: "unclear", reason, toRecord };
}

const NOTHING: Todo = { state: "none" };

function known<Remedy>(remedy: Remedy | undefined, reason: string): Remedy {
  if (remedy === undefined) throw new RangeError(`the worklist knows no remedy for "${reason}"`);
  return remedy;
}
