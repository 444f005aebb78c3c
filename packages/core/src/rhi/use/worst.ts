import type { OutcomeKind } from "../../rule/index.js";

const FROM_THE_WORST = ["breached", "cannot-tell", "due", "met"] as const;

/**
 * The place of the worst of several answers, the first of its kind: breached, cannot tell, due, met.
 *
 * @returns -1 when there is none to choose from; one that does not apply is never chosen
 */
export function placeOfWorst(answers: readonly { readonly outcome: OutcomeKind }[]): number {
  const worst = FROM_THE_WORST.find((kind) => answers.some(({ outcome }) => outcome === kind));
  return answers.findIndex(({ outcome }) => outcome === worst);
}
