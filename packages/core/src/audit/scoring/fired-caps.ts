import { isLess, toFraction } from "../../exact/index.js";
import type { CapCondition, ScoringCap } from "../template/cap.js";
import type { ReadAnswer } from "./read-answers.js";
import type { DomainScore } from "./score-domains.js";

/** A cap that fired, with the questions whose answers did it; none when a domain score did. */
export interface FiredCap {
  readonly cap: ScoringCap;
  readonly questions: readonly string[];
}

/** Every cap that fires, in the order of the template. */
export function firedCaps(
  caps: readonly ScoringCap[],
  questions: readonly ReadAnswer[],
  domains: readonly DomainScore[],
): readonly FiredCap[] {
  return caps.flatMap((cap) => {
    const listed = listedAnswers(cap.when, questions).map(({ id }) => id);
    return fires(cap.when, listed.length, domains) ? [{ cap, questions: listed }] : [];
  });
}

function listedAnswers(
  when: CapCondition,
  questions: readonly ReadAnswer[],
): readonly ReadAnswer[] {
  if (when.type === "domain-below") return [];
  const listed = questions.filter(({ answer }) => answer !== null && when.in.includes(answer));
  if (when.type === "answer") return listed.filter(({ id }) => id === when.question);
  return listed.filter(({ id }) => when.questions.includes(id));
}

function fires(when: CapCondition, listed: number, domains: readonly DomainScore[]): boolean {
  switch (when.type) {
    case "answer":
      return listed > 0;
    case "count":
      return listed >= when.atLeast;
    case "domain-below": {
      const score = domains.find(({ id }) => id === when.domain)?.value ?? null;
      return score !== null && isLess(score, toFraction(when.below));
    }
  }
}
