export { defineRule } from "./define-rule.js";
export { type Chosen, chooseInForce, type InForce } from "./in-force.js";
export {
  type Decision,
  type Finding,
  OUTCOMES,
  type OutcomeKind,
  type Reasons,
} from "./outcome.js";
export type { Label, Parameter, Rule, RuleDefinition, Source, Verdict } from "./rule.js";
