import type { Interview, Stage } from "../subject.js";
import type { TimelinessDecision } from "../timeliness/index.js";
import type { UseVerdict } from "./input.js";
import type { MeasureParameters } from "./parameters.js";

/** A return in the period, with what the measures ask of it. */
export interface MeasuredReturn {
  /** The id of the episode that it ended. */
  readonly id: string;
  readonly childId: string;
  /** The 72-hour rule at each stage. */
  readonly verdicts: Readonly<Record<Stage, TimelinessDecision>>;
  /** An offer by `asOf` is on record, or implied by a response or a completion. */
  readonly isOffered: boolean;
  /** A contact by `asOf` is on record, or implied by a completion. */
  readonly isContacted: boolean;
  /** Some linked interview was completed: not in the future, not wholly before this return. */
  readonly isCompleted: boolean;
  /** Of the linked interviews, in recorded order. */
  readonly responses: readonly NonNullable<Interview["response"]>[];
}

/** An interview that counts as completed for at least one return in the period. */
export interface CompletedInterview {
  readonly id: string;
  /** For how many returns in the period it counts as completed. */
  readonly returnCount: number;
  readonly independent: boolean | null;
  /** `null` when the use of this interview was not judged. */
  readonly use: UseVerdict | null;
}

/** A child and the starts of the child's episodes that count towards a pattern. */
export interface ChildStarts {
  /** The id of the child. */
  readonly id: string;
  /** London days of the readable starts by `asOf`, as counts of days, in order. */
  readonly startDays: readonly number[];
  /** How many of the starts are unknown or cannot be read. */
  readonly unreadableCount: number;
}

/** Everything that the measures count, read once from the input. */
export interface MeasureFacts {
  /** The first and the last day of the period, as counts of days. */
  readonly period: { readonly fromDay: number; readonly toDay: number };
  readonly returns: readonly MeasuredReturn[];
  readonly completedInterviews: readonly CompletedInterview[];
  readonly starts: readonly ChildStarts[];
  readonly parameters: MeasureParameters;
}
