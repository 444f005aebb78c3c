export type {
  AuditFindings,
  AuditScore,
  QuestionResult,
  SubmittedAudit,
} from "./scoring/audit-score.js";
export type { AuditFault } from "./scoring/find-faults.js";
export type { GradeRefusal } from "./scoring/judge-entered-grade.js";
export type { AnswerFault, AuditAnswers } from "./scoring/read-answers.js";
export { scoreAudit } from "./scoring/score.js";
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
export type { TemplateProblem } from "./template-problem.js";
