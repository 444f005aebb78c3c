import { byCodePoint } from "../by-code-point.js";
import type { Moderation } from "./moderate.js";

/** A moderated case, by its id. */
export interface ModeratedCase {
  readonly id: string;
  readonly moderation: Moderation;
}

/** A case that two people graded, the second blind. */
export interface BlindPair {
  readonly id: string;
  readonly auditorGrade: string;
  readonly moderatorGrade: string;
  /** How many grades the auditor is above the moderator. */
  readonly stepsDifference: number;
}

/**
 * The pairs that figures of agreement may use, the largest difference first, then by id: these are the
 * ones to talk about. Cases that were not moderated, or not blind, are left out.
 */
export function blindPairs(cases: readonly ModeratedCase[]): readonly BlindPair[] {
  return cases
    .flatMap(({ id, moderation }) => {
      if ("refused" in moderation) return [];
      const { auditorGrade, moderatorGrade, stepsDifference } = moderation;
      if (moderatorGrade === null || stepsDifference === null) return [];
      return [{ id, auditorGrade, moderatorGrade, stepsDifference }];
    })
    .sort(
      (a, b) =>
        Math.abs(b.stepsDifference) - Math.abs(a.stepsDifference) || byCodePoint(a.id, b.id),
    );
}
