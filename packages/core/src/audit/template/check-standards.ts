import { type Problem, repeats } from "../../problem/index.js";
import type { AuditTemplate } from "./template.js";

/**
 * A standard is asked about once, on a scale that says met, not met, or one thing between: on a scale of
 * four grades nobody could say which of the middle two is partly met.
 */
export function checkStandards({ domains, scales }: AuditTemplate): readonly Problem[] {
  const asked = domains.flatMap(({ questions }, d) =>
    questions.flatMap(({ standard, scale }, q) =>
      standard === undefined ? [] : [{ standard, scale, path: `domains[${d}].questions[${q}]` }],
    ),
  );
  return [
    ...repeats(
      asked.map(({ standard, path }) => [`${path}.standard`, standard]),
      "standard",
    ),
    ...asked.flatMap(({ scale, path }) => {
      const answers = Object.keys(scales[scale] ?? {}).length;
      if (answers <= 3) return [];
      const problem = "must have at most three answers where the question asks about a standard";
      return [{ path: `${path}.scale`, problem }];
    }),
  ];
}
