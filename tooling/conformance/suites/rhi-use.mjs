import { evaluateUse } from "@waymark/core";
import { unknownRule } from "./unknown-rule.mjs";

/** The checks of one interview's use, and the verdict overall. */
export function rhiUse(_file, { rule, config = {}, ...subject }) {
  if (rule !== "rhi-use") throw unknownRule("rhi-use", rule, ["rhi-use"]);
  return evaluateUse(subject, config);
}
