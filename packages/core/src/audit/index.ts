export {
  ACTION_STATUSES,
  type ActionStatus,
  type AuditAction,
  actionStatus,
} from "./actions/action-status.js";
export { type AuditFollowUp, auditFollowUp } from "./actions/follow-up.js";
export {
  type AuditedTwice,
  type ReAudit,
  type ReAuditStatus,
  reAuditStatus,
  type SameThemeAgain,
  sameThemeAgain,
} from "./actions/re-audit.js";
export {
  type ClosedAction,
  type VerificationStatus,
  verificationStatus,
} from "./actions/verification.js";
export {
  type ModeratedGrades,
  type Moderation,
  type ModerationStatus,
  moderate,
} from "./moderation/moderate.js";
export { type BlindPair, blindPairs, type ModeratedCase } from "./moderation/moderated-pairs.js";
export {
  auditConflict,
  auditConflictParameters,
  type CaseAuditor,
  type CaseWorkers,
} from "./sampling/audit-conflict.js";
export {
  type CertificateDifference,
  certifySample,
  type DrawTimes,
  redrawDifferences,
  type SampleCertificate,
} from "./sampling/certificate.js";
export {
  type DrawnSample,
  drawSample,
  type SampledCase,
  type SampleExclusion,
  type SampleRefusal,
  type SampleRequest,
} from "./sampling/draw-sample.js";
export { type AnswerNote, type NoteFault, noteFaults } from "./scoring/answer-notes.js";
export type {
  AuditFindings,
  AuditScore,
  QuestionResult,
  SubmittedAudit,
} from "./scoring/audit-score.js";
export { type FactBeside, factsBeside } from "./scoring/facts-beside.js";
export type { AuditFault } from "./scoring/find-faults.js";
export type { GradeRefusal } from "./scoring/judge-entered-grade.js";
export type { AnswerFault, AuditAnswers } from "./scoring/read-answers.js";
export { scoreAudit } from "./scoring/score.js";
export {
  type PracticeStandard,
  practiceStandards,
  STANDARD_IDS,
  type StandardId,
} from "./standards/practice-standards.js";
export {
  type StandardFinding,
  standardFindings,
  standardParameters,
} from "./standards/standard-findings.js";
export { AuditCap, CapCondition, type ScoringCap } from "./template/cap.js";
export { AuditField } from "./template/field.js";
export { type ParsedTemplate, parseAuditTemplate } from "./template/parse-template.js";
export {
  AuditDomain,
  AuditQuestion,
  type ScoringDomain,
  type ScoringQuestion,
} from "./template/question.js";
export {
  type AnswerScale,
  type GradeBand,
  type GradedTemplate,
  type Grading,
  NA_ANSWER,
  type ScoringTemplate,
  sampleGrading,
} from "./template/scoring-template.js";
export { type ActionPolicy, AuditTemplate, type OverallGradePolicy } from "./template/template.js";
