import type { AnyVerdict } from "../../rule/index.js";
import type { AuditTemplate } from "../template/template.js";

/** A verdict as an auditor reads it beside a question. */
export type FactBeside = Pick<
  AnyVerdict,
  "ruleId" | "ruleVersion" | "outcome" | "reason" | "evidence"
>;

/**
 * The verdicts that the template wants beside each question, by question id, in the order given. They
 * are there to be read: no score and no grade is made of them.
 *
 * @param verdicts of the child whose case is audited
 */
export function factsBeside<Fact extends FactBeside>(
  template: AuditTemplate,
  verdicts: readonly Fact[],
): Readonly<Record<string, readonly Fact[]>> {
  return Object.fromEntries(
    template.domains.flatMap(({ questions }) =>
      questions.flatMap(({ id, facts }) =>
        facts === undefined
          ? []
          : [[id, verdicts.filter(({ ruleId }) => facts.includes(ruleId))] as const],
      ),
    ),
  );
}
