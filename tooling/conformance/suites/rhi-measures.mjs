import { measureReturns } from "@waymark/core";
import { unknownRule } from "./unknown-rule.mjs";

/** The measures of one period, with the returns they rest on and the episodes left out. */
export function rhiMeasures(_file, { rule, config = {}, ...input }) {
  if (rule !== "rhi-measures") throw unknownRule("rhi-measures", rule, ["rhi-measures"]);
  return measureReturns(input, config);
}
