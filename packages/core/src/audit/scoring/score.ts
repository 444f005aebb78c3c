import { type Fraction, isLess, toDisplay, toFraction } from "../../exact/index.js";
import { checkScoring } from "../template/check-scoring.js";
import { lowestGrade } from "../template/grade-order.js";
import {
  type GradeBand,
  type GradedTemplate,
  sampleGrading,
} from "../template/scoring-template.js";
import type { AuditFindings, AuditScore, QuestionResult, SubmittedAudit } from "./audit-score.js";
import { findFaults } from "./find-faults.js";
import { type FiredCap, firedCaps } from "./fired-caps.js";
import { judgeEnteredGrade } from "./judge-entered-grade.js";
import { type ReadAnswer, readAnswers } from "./read-answers.js";
import { scoreDomains } from "./score-domains.js";
import { weightedMean } from "./weighted-mean.js";

/**
 * Scores one audit and holds the grade its auditor entered against the answers.
 *
 * The answers only ever indicate a grade: the auditor enters it, within the caps that fired, and
 * says why where it differs. With a fault in the answers there is no score and no grade at all.
 *
 * @throws RangeError when the template contradicts itself, as when a cap names no question of it
 * @example scoreAudit({ template, answers: { a: "good", b: "na" }, enteredGrade: "good" })
 * // { status: "accepted", finalGrade: "good", indicativeScore: 0.666667, ... }
 */
export function scoreAudit(audit: SubmittedAudit): AuditScore {
  const { answers, enteredGrade = null, discrepancyReason = null } = audit;
  const template: GradedTemplate = { ...sampleGrading, ...audit.template };
  assertScores(template);
  const questions = readAnswers(template, answers);
  const faults = findFaults(questions, answers);
  if (faults.length > 0) return refused(withoutScores(questions), faults);

  const findings = findingsOf(template, questions);
  const { indicativeGrade, capGrade } = findings;
  const { gradeScale } = template;
  const entered = { enteredGrade, discrepancyReason, indicativeGrade, capGrade, gradeScale };
  const reasons = judgeEnteredGrade(entered);
  if (enteredGrade === null || reasons.length > 0) return refused(findings, reasons);
  return { status: "accepted", reasons: [], ...findings, finalGrade: enteredGrade };
}

function assertScores(template: GradedTemplate): void {
  const [first] = checkScoring(template);
  if (first !== undefined) throw new RangeError(`audit template: ${first.path} ${first.problem}`);
}

function refused(
  findings: AuditFindings,
  reasons: Extract<AuditScore, { readonly status: "refused" }>["reasons"],
): AuditScore {
  return { status: "refused", reasons, ...findings, finalGrade: null };
}

function withoutScores(questions: readonly ReadAnswer[]): AuditFindings {
  return {
    domainScores: null,
    indicativeScore: null,
    indicativeGrade: null,
    capGrade: null,
    cappedBy: [],
    questions: questions.map((question) => questionResult(question, [])),
  };
}

function findingsOf(template: GradedTemplate, questions: readonly ReadAnswer[]): AuditFindings {
  const domains = scoreDomains(template, questions);
  const score = weightedMean(domains);
  const fired = firedCaps(template.caps, questions, domains);
  const limits = fired.map(({ cap }) => cap.maxGrade);
  return {
    domainScores: Object.fromEntries(domains.map(({ id, value }) => [id, displayed(value)])),
    indicativeScore: displayed(score),
    indicativeGrade: indicatedGrade(score, template.bands),
    capGrade: lowestGrade(limits, template.gradeScale),
    cappedBy: fired.map(({ cap }) => cap.id),
    questions: questions.map((question) => questionResult(question, fired)),
  };
}

function indicatedGrade(score: Fraction | null, bands: readonly GradeBand[]): string | null {
  if (score === null) return null;
  const band = bands.find(([, from]) => !isLess(score, toFraction(from)));
  return band?.[0] ?? null;
}

function questionResult(question: ReadAnswer, fired: readonly FiredCap[]): QuestionResult {
  const { id, domain, answer, state, weight, value } = question;
  const caps = fired.filter(({ questions }) => questions.includes(id));
  const cappedBy = caps.map(({ cap }) => cap.id);
  return {
    id,
    domain,
    answer,
    state,
    weight: toDisplay(weight),
    value: displayed(value),
    cappedBy,
  };
}

function displayed(value: Fraction | null): number | null {
  return value === null ? null : toDisplay(value);
}
