import { type Problem, problemsOf, repeats, tell } from "../problem/index.js";
import { ImprovementPlan } from "./plan.js";

/** A plan that may be used, or everything that is wrong with it. */
export type ParsedPlan =
  | { readonly ok: true; readonly plan: ImprovementPlan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads an improvement plan that comes from outside: its shape first and, once that is right, whether
 * ids are unique, and every indicator and recommendation that it names is there.
 *
 * @param input        what `JSON.parse` gave
 * @param indicatorIds the indicators that the authority has defined
 */
export function parseImprovementPlan(input: unknown, indicatorIds: readonly string[]): ParsedPlan {
  const shape = ImprovementPlan.safeParse(input, { error: tell });
  if (!shape.success) return { ok: false, problems: problemsOf(shape.error, "plan") };
  const plan = shape.data;
  const problems = [
    ...repeats(idsOf(plan.recommendations, "recommendations"), "recommendation id"),
    ...repeats(
      plan.recommendations.flatMap(({ actions }, r) =>
        idsOf(actions, `recommendations[${r}].actions`),
      ),
      "action id",
    ),
    ...repeats(idsOf(plan.events, "events"), "event id"),
    ...unknownIndicators(plan, new Set(indicatorIds)),
    ...unknownRecommendations(plan),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan };
}

function idsOf(
  items: readonly { readonly id: string }[],
  path: string,
): readonly (readonly [string, string])[] {
  return items.map(({ id }, i) => [`${path}[${i}].id`, id]);
}

function unknownIndicators(
  { recommendations }: ImprovementPlan,
  known: ReadonlySet<string>,
): readonly Problem[] {
  return recommendations.flatMap(({ indicatorIds }, r) =>
    indicatorIds.flatMap((id, i) =>
      known.has(id)
        ? []
        : [
            {
              path: `recommendations[${r}].indicatorIds[${i}]`,
              problem: `"${id}" is no indicator of this authority`,
            },
          ],
    ),
  );
}

function unknownRecommendations({ recommendations, events }: ImprovementPlan): readonly Problem[] {
  const known = new Set(recommendations.map(({ id }) => id));
  return events.flatMap(({ findings }, e) =>
    findings.flatMap(({ recommendationIds }, f) =>
      recommendationIds.flatMap((id, r) =>
        known.has(id)
          ? []
          : [
              {
                path: `events[${e}].findings[${f}].recommendationIds[${r}]`,
                problem: `"${id}" is no recommendation of this plan`,
              },
            ],
      ),
    ),
  );
}
