import type { ReturnSubject, Stage } from "@waymark/core";
import type { TimelinessVerdict } from "../services/judge-episodes.js";
import { cautionSentences } from "./cautions.js";
import { hoursWords } from "./hours.js";
import { reasonSentences } from "./reasons.js";

const EVENTS: Readonly<Record<Stage, string>> = {
  completed: "interview",
  offered: "offer",
  contacted: "contact",
};

/** Why a verdict is what it is, in a plain sentence with its hours. */
export function verdictSentence(
  verdict: TimelinessVerdict,
  notSupplied: ReturnSubject["notSupplied"] = [],
): string {
  const sentences: Readonly<Record<string, string>> = reasonSentences[verdict.outcome];
  const { elapsedHours } = verdict.evidence;
  const limit = limitOf(verdict);
  return fill(sentences[verdict.reason] ?? verdict.reason, {
    event: EVENTS[verdict.parameters.stage],
    hours: elapsedHours === null ? "" : hoursWords(elapsedHours, limit),
    limit: String(limit),
    unsupplied: unsuppliedWords(notSupplied, verdict.parameters.stage),
  });
}

/** What to be careful of, in sentences. */
export function cautionWords(verdict: TimelinessVerdict): readonly string[] {
  const event = EVENTS[verdict.parameters.stage];
  return verdict.cautions.map((caution) => fill(cautionSentences[caution], { event }));
}

/** The limit of the version that was in force, or of the rule while none was found. */
export function limitOf({ evidence, parameters }: TimelinessVerdict): number {
  return evidence.limit?.limitHours ?? parameters.limitHours;
}

function unsuppliedWords(
  notSupplied: NonNullable<ReturnSubject["notSupplied"]>,
  stage: Stage,
): string {
  const event = EVENTS[stage];
  const lacksReturn = notSupplied.includes("returned");
  if (!notSupplied.includes(stage)) return "the time of the return";
  return lacksReturn ? `return or ${event} times` : `${event} times`;
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
