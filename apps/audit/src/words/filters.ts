import { isCalendarDay, type Label, type OutcomeKind, type Standing } from "@waymark/core";
import type { Environment } from "nunjucks";
import type { TimelinessVerdict } from "../services/judge-episodes.js";
import { standingWords } from "./cautions.js";
import { codeWords } from "./codes.js";
import { hoursWords } from "./hours.js";
import { labelWords } from "./labels.js";
import { outcomeWords } from "./outcomes.js";
import { reasonTitles } from "./reasons.js";
import { recordedCodeWords, recordedTimeWords } from "./recorded.js";
import {
  dayWords,
  instantWords,
  precisionWords,
  publishedWords,
  resolvedWords,
  spanWords,
  timeWords,
} from "./times.js";
import { cautionWords, limitOf, verdictSentence } from "./verdict.js";

/** Gives the views our words. A view asks for them as filters. */
export function addWords(environment: Environment): void {
  const titles: Readonly<Record<string, string>> = reasonTitles;
  environment
    .addFilter("codeWords", codeWords)
    .addFilter("labelWords", (label: Label) => labelWords[label])
    .addFilter("standingWords", (standing: Standing) => standingWords[standing])
    .addFilter("outcomeWord", (outcome: OutcomeKind) => outcomeWords[outcome].word)
    .addFilter("outcomeTagClass", (outcome: OutcomeKind) => outcomeWords[outcome].tagClass)
    .addFilter("outcomeMeaning", (outcome: OutcomeKind) => outcomeWords[outcome].meaning)
    .addFilter("reasonTitle", (reason: string) => titles[reason] ?? codeWords(reason))
    .addFilter("verdictSentence", verdictSentence)
    .addFilter("cautionWords", cautionWords)
    .addFilter("limitHours", limitOf)
    .addFilter("hoursWords", (hours: Hours, verdict: TimelinessVerdict) =>
      hoursWords(hours, limitOf(verdict)),
    )
    .addFilter("dayWords", dayWords)
    .addFilter("instantWords", instantWords)
    .addFilter("spanWords", spanWords)
    .addFilter("timeWords", timeWords)
    .addFilter("precisionWords", precisionWords)
    .addFilter("resolvedWords", resolvedWords)
    .addFilter("recordedTime", recordedTimeWords)
    .addFilter("recordedCode", recordedCodeWords)
    .addFilter("publishedWords", publishedWords)
    .addFilter("settingWords", settingWords)
    .addFilter("score", (score: number) => score.toFixed(2));
}

/** The value of a rule's setting. */
function settingWords(value: unknown): string {
  if (value === null) return "None";
  if (Array.isArray(value)) return value.map(settingWords).join(", ");
  const text = String(value);
  return isCalendarDay(text) ? dayWords(text) : codeWords(text);
}

type Hours = Parameters<typeof hoursWords>[0];
