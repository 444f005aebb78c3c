import { type Problem, repeats } from "../../problem/index.js";
import type { AuditTemplate } from "./template.js";

/** A template asks about each standard once, or its findings would count twice. */
export function checkStandards({ domains }: AuditTemplate): readonly Problem[] {
  const asked = domains.flatMap(({ questions }, d) =>
    questions.flatMap(({ standard }, q) =>
      standard === undefined ? [] : [[`domains[${d}].questions[${q}].standard`, standard] as const],
    ),
  );
  return repeats(asked, "standard");
}
