export type {
  AuditFindings,
  AuditScore,
  QuestionResult,
  SubmittedAudit,
} from "./audit-score.js";
export { AuditCap, CapCondition, type ScoringCap } from "./cap.js";
export { AuditField } from "./field.js";
export type { AuditFault } from "./find-faults.js";
export type { GradeRefusal } from "./judge-entered-grade.js";
export { type ParsedTemplate, parseAuditTemplate } from "./parse-template.js";
export {
  AuditDomain,
  AuditQuestion,
  type ScoringDomain,
  type ScoringQuestion,
} from "./question.js";
export type { AnswerFault, AuditAnswers } from "./read-answers.js";
export { scoreAudit } from "./score.js";
export {
  type AnswerScale,
  type GradeBand,
  type GradedTemplate,
  type Grading,
  NA_ANSWER,
  type ScoringTemplate,
  sampleGrading,
} from "./scoring-template.js";
export { type ActionPolicy, AuditTemplate, type OverallGradePolicy } from "./template.js";
export type { TemplateProblem } from "./template-problem.js";
