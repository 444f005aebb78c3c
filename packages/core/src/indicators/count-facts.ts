import { addFractions, type Fraction, fraction, signedFraction } from "../exact/index.js";
import { allHold, type Holds } from "./condition.js";
import type { Amount, CodedConditions, IndicatorDefinition, PlacedBy } from "./definition.js";
import type { Fact } from "./fact.js";

/** A span of London days, both included. */
export interface IndicatorPeriod {
  readonly from: string;
  readonly to: string;
}

/** Where one fact counted: every number of an indicator can be listed. */
export interface IndicatorCase {
  readonly id: string;
  readonly counted: "numerator" | "denominator-only" | "excluded" | "cannot-tell";
  /** Why it is excluded or cannot be told; `null` for one that is told either way. */
  readonly reason: string | null;
}

/** The facts of a population, each placed once. */
export interface CountedFacts {
  readonly numerator: Fraction;
  /** `null` for a count. */
  readonly denominator: Fraction | null;
  /** Every fact of the population and every one of which that is in doubt, in the order given. */
  readonly cases: readonly IndicatorCase[];
}

/** Places each fact, and adds up what is told. */
export function countFacts(
  definition: IndicatorDefinition,
  facts: readonly Fact[],
  period: IndicatorPeriod,
): CountedFacts {
  const placed = facts.flatMap((fact) => {
    const place = placeOf(definition, fact, period);
    return place === null ? [] : [{ fact, place: { id: fact.id, ...place } }];
  });
  const told = (counted: readonly IndicatorCase["counted"][]) =>
    placed.filter(({ place }) => counted.includes(place.counted)).map(({ fact }) => fact);
  const below: readonly IndicatorCase["counted"][] =
    definition.untold === "apart"
      ? ["numerator", "denominator-only"]
      : ["numerator", "denominator-only", "cannot-tell"];
  return {
    numerator: amountOf(definition.numerator, told(["numerator"])),
    denominator: definition.denominator && amountOf(definition.denominator, told(below)),
    cases: placed.map(({ place }) => place),
  };
}

type Place = Omit<IndicatorCase, "id">;

/** `null` for a fact that is not of the population. */
function placeOf(
  definition: IndicatorDefinition,
  fact: Fact,
  period: IndicatorPeriod,
): Place | null {
  const isIn = together(
    inPeriod(definition.placedBy, fact, period),
    allHold(definition.population, fact),
  );
  if ("unknownField" in isIn) return untold(isIn);
  if (!isIn.holds) return null;
  return (
    codedPlace(definition.exclusions, fact, "excluded") ??
    codedPlace(definition.cannotTell, fact, "cannot-tell") ??
    countedPlace(definition, fact)
  );
}

function countedPlace({ denominator, numerator }: IndicatorDefinition, fact: Fact): Place | null {
  const below = denominator === null ? { holds: false } : amountHolds(denominator, fact);
  if ("unknownField" in below) return untold(below);
  const above = amountHolds(numerator, fact);
  if ("unknownField" in above) return untold(above);
  if (above.holds) return { counted: "numerator", reason: null };
  return below.holds ? { counted: "denominator-only", reason: null } : null;
}

/** What is to be added up must be known besides. */
function amountHolds({ when, sum }: Amount, fact: Fact): Holds {
  const holds = allHold(when, fact);
  if (sum === undefined || !("holds" in holds) || !holds.holds) return holds;
  return (fact[sum] ?? null) === null ? { unknownField: sum } : holds;
}

function codedPlace(
  list: readonly CodedConditions[],
  fact: Fact,
  counted: "excluded" | "cannot-tell",
): Place | null {
  for (const { code, when } of list) {
    const holds = allHold(when, fact);
    if ("unknownField" in holds) return untold(holds);
    if (holds.holds) return { counted, reason: code };
  }
  return null;
}

function inPeriod(placedBy: PlacedBy | null, fact: Fact, { from, to }: IndicatorPeriod): Holds {
  if (placedBy === null) return { holds: true };
  const day = fact[placedBy.day] ?? null;
  if (typeof day !== "string") return { unknownField: placedBy.day };
  return { holds: (placedBy.within === "period" ? from : to) <= day && day <= to };
}

function together(first: Holds, second: Holds): Holds {
  if ("holds" in first) return first.holds ? second : first;
  return "holds" in second && !second.holds ? second : first;
}

function untold({ unknownField }: { readonly unknownField: string }): Place {
  return { counted: "cannot-tell", reason: `${unknownField}-unknown` };
}

function amountOf({ when, sum }: Amount, facts: readonly Fact[]): Fraction {
  const counted = facts.filter((fact) => {
    const holds = allHold(when, fact);
    return "holds" in holds && holds.holds;
  });
  if (sum === undefined) return fraction(BigInt(counted.length), 1n);
  return counted.reduce(
    (total, fact) => {
      const value = fact[sum];
      return typeof value === "number" ? addFractions(total, signedFraction(value)) : total;
    },
    fraction(0n, 1n),
  );
}
