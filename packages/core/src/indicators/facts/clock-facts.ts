import { assessmentRules, type ClockEvidence } from "../../assessment/index.js";
import { type AnyRule, OUTCOMES, type OutcomeKind } from "../../rule/index.js";
import type { Fact, FactSet, FactsBySet } from "../fact.js";

/** A case that a clock judged: the id under which it can be opened, and the verdict. */
export interface JudgedClock {
  readonly id: string;
  readonly verdict: {
    readonly ruleId: string;
    readonly outcome: OutcomeKind;
    readonly reason: string;
    readonly evidence: Pick<ClockEvidence, "start" | "end"> | object;
  };
}

/** One set of facts for each clock of assessment and child protection, by the rule's id. */
export function clockFactSets(): readonly FactSet[] {
  return assessmentRules.map(factSetOf);
}

/**
 * The verdicts of clocks as facts, by rule. A rule that judged nothing has no facts and so counts none;
 * one whose cases no loaded source can carry is for the caller to set to `null`.
 */
export function clockFacts(judged: readonly JudgedClock[]): FactsBySet {
  const bySet: Record<string, Fact[]> = Object.fromEntries(
    assessmentRules.map(({ id }) => [id, []]),
  );
  for (const { id, verdict } of judged) {
    const { ruleId, outcome, reason, evidence } = verdict;
    bySet[ruleId]?.push({
      id,
      outcome,
      reason,
      startedOn: dayOf(evidence, "start"),
      endedOn: dayOf(evidence, "end"),
    });
  }
  return bySet;
}

function factSetOf({ id, title, reasons }: AnyRule): FactSet {
  return {
    id,
    oneIs: `one case judged by "${title}"`,
    fields: {
      outcome: { kind: "code", meaning: "the rule's answer", values: OUTCOMES },
      reason: {
        kind: "code",
        meaning: "why",
        values: [...new Set(OUTCOMES.flatMap((outcome) => reasons[outcome]))],
      },
      startedOn: { kind: "day", meaning: "when the clock began, where one day is known" },
      endedOn: { kind: "day", meaning: "when it ended, where one day is known" },
    },
  };
}

/** The one day that the evidence names; a span of days places a case in no period. */
function dayOf(evidence: JudgedClock["verdict"]["evidence"], end: "start" | "end"): string | null {
  if (!("start" in evidence)) return null;
  const resolved = evidence[end].resolved;
  return resolved !== null && resolved.earliest === resolved.latest ? resolved.earliest : null;
}
