export { contentHash } from "./content-hash.js";
export { createRegister, type OutOfForce, type Register } from "./create-register.js";
export { type CodedDecision, type DecisionTable, decisionTable } from "./decision-table.js";
export { defineRule } from "./define-rule.js";
export { type Chosen, chooseInForce, type InForce } from "./in-force.js";
export {
  type Decision,
  type Finding,
  OUTCOMES,
  type OutcomeKind,
  type Reasons,
} from "./outcome.js";
export type {
  AnyRule,
  AnyVerdict,
  Label,
  Parameter,
  Rule,
  RuleDefinition,
  RuleMetadata,
  Source,
  Verdict,
  VerdictStamp,
} from "./rule.js";
export type { RuleCase } from "./rule-case.js";
