import type { Decision } from "../../rule/index.js";

/** Every reason the 72-hour rule may give, by outcome (domain guide, decision order 2.3). */
export const timelinessReasons = {
  met: ["within-limit"],
  breached: ["event-late", "declined-by-child", "offered-not-completed", "no-event-recorded"],
  due: ["clock-running", "declined-so-far"],
  "cannot-tell": [
    "status-unknown",
    "responsibility-unknown",
    "invalid-time",
    "return-not-recorded",
    "return-time-unknown",
    "return-and-still-missing",
    "return-in-future",
    "return-before-start",
    "rule-version-uncertain",
    "age-at-return-uncertain",
    "precision-insufficient",
    "event-time-unknown",
    "death-order-unknown",
    "age-order-uncertain",
    "event-before-return",
    "event-in-future",
    "not-supplied",
    "due-time-uncertain",
  ],
  "not-applicable": [
    "status-not-counted",
    "other-authority-responsible",
    "died-before-return",
    "still-missing",
    "rule-not-in-force",
    "adult-at-return",
    "died-in-window",
    "turned-18-in-window",
    "declined-by-child",
  ],
} as const;

/** What a reader must be careful of beside the outcome. */
export const timelinessCautions = [
  "ambiguous-local-time",
  "event-before-return-ignored",
  "event-in-future-ignored",
  "implied-by-completion",
  "order-assumed",
] as const;

/** An outcome of the 72-hour rule with its reason. */
export type TimelinessDecision = Decision<typeof timelinessReasons>;

/** A caution of the 72-hour rule. */
export type TimelinessCaution = (typeof timelinessCautions)[number];
