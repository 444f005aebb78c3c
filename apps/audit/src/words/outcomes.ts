import type { OutcomeKind } from "@waymark/core";

/** An answer of a rule as a word, a tag, and a sentence for the help page. */
export interface OutcomeWords {
  readonly word: string;
  readonly tagClass: string;
  readonly meaning: string;
}

/** What the five answers of a rule are called. */
export const outcomeWords: Readonly<Record<OutcomeKind, OutcomeWords>> = {
  met: {
    word: "Met",
    tagClass: "govuk-tag--green",
    meaning: "The record shows that it was done in time.",
  },
  breached: {
    word: "Breached",
    tagClass: "govuk-tag--red",
    meaning:
      "The record shows that it was not done in time. That says nothing about whose fault it was: the duty is to offer, and a child may say no.",
  },
  due: {
    word: "Due",
    tagClass: "govuk-tag--yellow",
    meaning: "It has not been done yet, and there is still time.",
  },
  "cannot-tell": {
    word: "Cannot tell",
    tagClass: "govuk-tag--purple",
    meaning:
      "The record is silent, not exact enough, or contradicts itself. We say so rather than guess. It counts neither as met nor as breached.",
  },
  "not-applicable": {
    word: "Not applicable",
    tagClass: "govuk-tag--grey",
    meaning: "The rule does not ask anything of this episode. It is left out of every count.",
  },
};
