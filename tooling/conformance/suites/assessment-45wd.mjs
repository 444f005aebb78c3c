import { register } from "@waymark/core";
import { unknownRule } from "./unknown-rule.mjs";

// A question about referrals gives no day on which it is asked, for none changes the answer.
const ANY_DAY = "2026-01-01";

/** What a clock of assessment and child protection, or the rule on re-referrals, comes to. */
export function assessment45wd(_file, { rule: id, config, asOf = ANY_DAY, ...subject }) {
  const [rule] = register.versionsOf(id);
  if (rule === undefined) {
    throw unknownRule(
      "assessment-45wd",
      id,
      register.rules.map((one) => one.id),
    );
  }
  const { outcome, reason, cautions, evidence } = rule.evaluate({ asOf, ...subject }, config);
  return { outcome, reason, cautions, ...evidence };
}
