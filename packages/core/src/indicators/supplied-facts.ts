import { addDays, isCalendarDay } from "../time/index.js";
import type { IndicatorPeriod } from "./count-facts.js";
import type { IndicatorDefinition } from "./definition.js";
import type { Fact, FactField, FactSet, FactsBySet, FactValue, RefusedFacts } from "./fact.js";

/**
 * The facts that an indicator counts, as far as they were supplied. A set with one fact for each day has
 * one for every day of the period: of a day that nobody supplied nothing is known.
 *
 * @param sets the sets of facts that there are
 * @throws RangeError when the indicator counts, or `facts` holds, a set that is none of them
 * @throws TypeError when a value is not of the kind that its field declares
 */
export function suppliedFacts(
  definition: IndicatorDefinition,
  facts: FactsBySet,
  period: IndicatorPeriod,
  sets: readonly FactSet[],
): readonly Fact[] | RefusedFacts | null {
  const set = setOf(definition.facts, sets);
  for (const id of Object.keys(facts)) setOf(id, sets);
  const supplied = facts[set.id] ?? null;
  if (supplied === null || "refused" in supplied) return supplied;
  checkKinds(supplied, set);
  return set.isDaily ? withEveryDay(supplied, definition, period) : supplied;
}

function setOf(id: string, sets: readonly FactSet[]): FactSet {
  const set = sets.find((one) => one.id === id);
  if (set !== undefined) return set;
  const ids = sets.map((one) => one.id).join(", ");
  throw new RangeError(`there is no set of facts "${id}"; there are ${ids}`);
}

const KINDS: {
  readonly [Kind in FactField["kind"]]: {
    readonly name: string;
    readonly fits: (value: FactValue) => boolean;
  };
} = {
  code: { name: "a code", fits: (value) => typeof value === "string" },
  number: { name: "a number", fits: Number.isFinite },
  day: {
    name: "a day, as 2026-06-30",
    fits: (value) => typeof value === "string" && isCalendarDay(value),
  },
  flag: { name: "true or false", fits: (value) => typeof value === "boolean" },
};

/** Names a wrong value by its place alone: it may be a child's. */
function checkKinds(facts: readonly Fact[], { id, fields }: FactSet): void {
  const kinds = Object.entries(fields).map(([field, { kind }]) => ({ field, ...KINDS[kind] }));
  for (const [row, fact] of facts.entries()) {
    const wrong = kinds.find(({ field, fits }) => {
      const value = fact[field] ?? null;
      return value !== null && !fits(value);
    });
    if (wrong === undefined) continue;
    throw new TypeError(
      `${id}[${row}].${wrong.field} must be ${wrong.name}, or null when it is not known`,
    );
  }
}

function withEveryDay(
  facts: readonly Fact[],
  { placedBy }: IndicatorDefinition,
  { from, to }: IndicatorPeriod,
): readonly Fact[] {
  if (placedBy === null) return facts;
  const told = new Set(facts.map((fact) => fact[placedBy.day]));
  const untold: Fact[] = [];
  for (let day = placedBy.within === "period" ? from : to; day <= to; day = addDays(day, 1)) {
    if (!told.has(day)) untold.push({ id: day, [placedBy.day]: day });
  }
  return [...facts, ...untold];
}
