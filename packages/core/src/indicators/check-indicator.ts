import type { Problem } from "../problem/index.js";
import type { Condition } from "./condition.js";
import type { Amount, IndicatorDefinition, PlacedBy } from "./definition.js";
import type { FactField, FactSet } from "./fact.js";

/** Whether a definition fits the facts it counts, and its target what it is meant for. */
export function checkIndicator(
  definition: IndicatorDefinition,
  path: string,
  known: readonly FactSet[],
): readonly Problem[] {
  const set = known.find(({ id }) => id === definition.facts);
  if (set === undefined) {
    return [
      {
        path: `${path}.facts`,
        problem: `names no set of facts; there are ${known.map(({ id }) => id).join(", ")}`,
      },
    ];
  }
  return [
    ...checkGoal(definition, path),
    ...checkPlace(definition.placedBy, `${path}.placedBy`, set),
    ...conditionsOf(definition, path).flatMap(([condition, place]) =>
      checkCondition(condition, place, set),
    ),
    ...checkAmount(definition.numerator, `${path}.numerator`, set),
    ...checkAmount(definition.denominator, `${path}.denominator`, set),
  ];
}

function checkGoal(
  { unit, polarity, target, denominator, effectiveFrom, effectiveTo }: IndicatorDefinition,
  path: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  const isRange = typeof target === "object" && target !== null;
  if (target !== null && polarity !== "context" && isRange !== (polarity === "in-range")) {
    const problem = `must be ${isRange ? "a number" : "a range, as [15, 25],"} for ${polarity}`;
    problems.push({ path: `${path}.target`, problem });
  }
  if (isRange && target[1] < target[0]) {
    problems.push({ path: `${path}.target`, problem: "must begin with its lower end" });
  }
  if ((unit === "count") !== (denominator === null)) {
    const problem = unit === "count" ? "must be null for a count" : `must be given for ${unit}`;
    problems.push({ path: `${path}.denominator`, problem });
  }
  if (effectiveTo !== null && effectiveTo < effectiveFrom) {
    problems.push({ path: `${path}.effectiveTo`, problem: "must not be before effectiveFrom" });
  }
  return problems;
}

function checkPlace(placedBy: PlacedBy | null, path: string, set: FactSet): readonly Problem[] {
  if (placedBy === null) return [];
  return checkKind(placedBy.day, ["day"], `${path}.day`, set);
}

function checkAmount(amount: Amount | null, path: string, set: FactSet): readonly Problem[] {
  if (amount?.sum === undefined) return [];
  return checkKind(amount.sum, ["number"], `${path}.sum`, set);
}

function conditionsOf(
  { population, exclusions, cannotTell, denominator, numerator }: IndicatorDefinition,
  path: string,
): readonly (readonly [Condition, string])[] {
  const lists: readonly (readonly [readonly Condition[], string])[] = [
    [population, "population"],
    ...exclusions.map(({ when }, e) => [when, `exclusions[${e}].when`] as const),
    ...cannotTell.map(({ when }, c) => [when, `cannotTell[${c}].when`] as const),
    [denominator?.when ?? [], "denominator.when"],
    [numerator.when, "numerator.when"],
  ];
  return lists.flatMap(([list, name]) =>
    list.map((condition, c) => [condition, `${path}.${name}[${c}]`] as const),
  );
}

function checkCondition(condition: Condition, path: string, set: FactSet): readonly Problem[] {
  if (!("in" in condition)) return checkKind(condition.field, ["number"], path, set);
  const problems = checkKind(condition.field, ["code", "flag"], path, set);
  const field = fieldOf(condition.field, set);
  if (problems.length > 0 || field === undefined) return problems;
  const allowed: readonly (string | boolean)[] =
    field.kind === "code" ? field.values : [true, false];
  return condition.in
    .filter((value) => !allowed.includes(value))
    .map((value) => ({
      path: `${path}.in`,
      problem: `"${value}" is no value of ${condition.field}; there are ${allowed.join(", ")}`,
    }));
}

function checkKind(
  name: string,
  kinds: readonly FactField["kind"][],
  path: string,
  set: FactSet,
): readonly Problem[] {
  const field = fieldOf(name, set);
  if (field !== undefined && kinds.includes(field.kind)) return [];
  const fitting = Object.entries(set.fields).filter(([, { kind }]) => kinds.includes(kind));
  const names = fitting.map(([fitting]) => fitting).join(", ") || "none";
  return [
    { path, problem: `"${name}" is no ${kinds.join(" or ")} of ${set.id}; there are ${names}` },
  ];
}

function fieldOf(name: string, { fields }: FactSet): FactField | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
