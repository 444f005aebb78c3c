import {
  caseloadOn,
  dailyCaseload,
  divergence,
  projectWorkforce,
  tenureOn,
  workerChanges,
  workforceRates,
} from "@waymark/core";
import { unknownRule } from "./unknown-rule.mjs";

const RULES = {
  point: caseloadOn,
  series: dailyCaseload,
  divergence: (input) => divergence(input),
  rates: (input) => workforceRates(input),
  projection: projectWorkforce,
  "worker-changes": (input) => workerChanges(input),
  tenure: (input) => tenureOn(input),
};

/** What a question about caseloads and workforce comes to. */
export function caseload(_file, { rule, config = {}, ...input }) {
  if (!Object.hasOwn(RULES, rule)) throw unknownRule("caseload", rule, Object.keys(RULES));
  return RULES[rule](input, config);
}
