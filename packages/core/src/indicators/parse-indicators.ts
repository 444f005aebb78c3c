import * as z from "zod";
import { type Problem, problemsOf, repeats, tell } from "../problem/index.js";
import { checkIndicator } from "./check-indicator.js";
import { IndicatorDefinition } from "./definition.js";
import type { FactSet } from "./fact.js";
import { factSets } from "./fact-sets.js";

/** Indicators that may be used, or everything that is wrong with them. */
export type ParsedIndicators =
  | { readonly ok: true; readonly indicators: readonly IndicatorDefinition[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const Definitions: z.ZodType<readonly IndicatorDefinition[]> = z.array(IndicatorDefinition);

/**
 * Reads indicators that come from outside: their shape first and, once that is right, whether every set
 * of facts, field and code that they name exists, ids are unique within their dates, and a target suits
 * its polarity.
 *
 * @param input what `JSON.parse` gave: a list of definitions
 * @param known the sets of facts that there are; an authority may add its own to {@link factSets}
 * @example parseIndicators([{ ...indicator, facts: "RHI-M14" }])
 * // { ok: false, problems: [{ path: "[0].facts", problem: "names no set of facts; ..." }] }
 */
export function parseIndicators(
  input: unknown,
  known: readonly FactSet[] = factSets,
): ParsedIndicators {
  const shape = Definitions.safeParse(input, { error: tell });
  if (!shape.success) return { ok: false, problems: problemsOf(shape.error, "indicators") };
  const indicators = shape.data;
  const problems = [
    ...indicators.flatMap((one, i) => checkIndicator(one, `[${i}]`, known)),
    ...repeats(
      indicators.map(({ id, version }, i) => [`[${i}].id`, `${id} ${version}`]),
      "indicator and version",
    ),
    ...overlaps(indicators),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, indicators };
}

/** Of one indicator only one version may be in force on a day. */
function overlaps(indicators: readonly IndicatorDefinition[]): readonly Problem[] {
  return indicators.flatMap((one, i) => {
    const other = indicators
      .slice(0, i)
      .findIndex((earlier) => earlier.id === one.id && areBothInForce(earlier, one));
    if (other < 0) return [];
    return [{ path: `[${i}].effectiveFrom`, problem: `is in force together with [${other}]` }];
  });
}

function areBothInForce(a: IndicatorDefinition, b: IndicatorDefinition): boolean {
  const startsBeforeEnd = (one: IndicatorDefinition, end: string | null) =>
    end === null || one.effectiveFrom <= end;
  return startsBeforeEnd(a, b.effectiveTo) && startsBeforeEnd(b, a.effectiveTo);
}
