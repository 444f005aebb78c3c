import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actionStatus, drawSample, moderate, scoreAudit } from "@waymark/core";
import { unknownRule } from "./unknown-rule.mjs";

const RULES = {
  score,
  sample: (_file, { exclude = [], ...request }) => {
    const exclusions = exclude.map((id) => ({ id, reason: "named in the vector" }));
    return drawSample({ ...request, exclusions });
  },
  moderate: (_file, grades) => moderate(grades),
  action: (_file, action) => actionStatus(action),
};

/** What a rule of auditing answers. */
export function auditScoring(file, { rule, ...input }) {
  if (Object.hasOwn(RULES, rule)) return RULES[rule](file, input);
  throw unknownRule("audit-scoring", rule, Object.keys(RULES));
}

function score({ templates, folder }, { templateRef, ...audit }) {
  const template = templateRef === "sample" ? sampleTemplate(folder) : templates[templateRef];
  return scoreAudit({ template, ...audit });
}

function sampleTemplate(folder) {
  return JSON.parse(readFileSync(join(folder, "sample-audit-template.json"), "utf8"));
}
