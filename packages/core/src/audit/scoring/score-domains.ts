import { toFraction } from "../../exact/index.js";
import type { GradedTemplate } from "../template/scoring-template.js";
import type { ReadAnswer } from "./read-answers.js";
import { type Weighted, weightedMean } from "./weighted-mean.js";

/** A domain with its exact score; `null` when every question in it is N/A. */
export interface DomainScore extends Weighted {
  readonly id: string;
}

/** The score of every domain, in the order of the template. */
export function scoreDomains(
  { domains }: GradedTemplate,
  questions: readonly ReadAnswer[],
): readonly DomainScore[] {
  return domains.map(({ id, weight }) => ({
    id,
    weight: toFraction(weight),
    value: weightedMean(questions.filter(({ domain }) => domain === id)),
  }));
}
