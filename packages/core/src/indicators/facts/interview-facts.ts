import { type Measure, type ReturnMeasures, rhiMeasures } from "../../rhi/index.js";
import type { Fact, FactSet, FactsBySet } from "../fact.js";

/** One set of facts for each measure of return home interviews, by the measure's id. */
export function interviewFactSets(): readonly FactSet[] {
  return rhiMeasures.map(factSetOf);
}

/**
 * The cases of the thirteen measures of one period as facts, so that an indicator counts the very cases
 * that the measure counted. A measure that was refused gives `null`.
 */
export function interviewFacts(measured: ReturnMeasures): FactsBySet {
  return Object.fromEntries(rhiMeasures.map((measure) => [measure.id, factsOf(measure, measured)]));
}

function factSetOf({ id, unit, exclusions, unclear }: Measure): FactSet {
  const counted = ["numerator", "denominator-only", "excluded", ...(unclear ? ["unclear"] : [])];
  return {
    id,
    oneIs: `one ${unit} of the population of ${id}`,
    fields: {
      counted: { kind: "code", meaning: "where the measure counted it", values: counted },
      reason: {
        kind: "code",
        meaning: "why it is excluded or unclear; not known for the rest",
        values: [...Object.keys(exclusions), ...(unclear?.reasons ?? [])],
      },
    },
  };
}

function factsOf({ id }: Measure, { measures }: ReturnMeasures): readonly Fact[] | null {
  const result = measures[id.replace("RHI-", "")];
  if (result === undefined || "refused" in result) return null;
  return result.cases.map((one) => ({ id: one.id, counted: one.counted, reason: one.reason }));
}
