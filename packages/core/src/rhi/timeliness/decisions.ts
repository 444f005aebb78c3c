import { type CodedDecision, type DecisionTable, decisionTable } from "../../rule/index.js";
import { timelinessReasons } from "./reasons.js";

/** One decision of the 72-hour rule, with its code in columns. */
export type TimelinessCode = CodedDecision<typeof timelinessReasons>;

/** Every decision of the 72-hour rule; `list[code]` is the decision that a column's code stands for. */
export const timelinessDecisions: DecisionTable<typeof timelinessReasons> =
  decisionTable(timelinessReasons);
