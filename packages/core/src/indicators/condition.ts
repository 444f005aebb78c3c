import * as z from "zod";
import type { Fact, FactValue } from "./fact.js";

/** What one field of a fact must hold; for a day or a number, on the far side of a limit or at it. */
export type Condition = { readonly field: string } & (
  | { readonly in: readonly (string | boolean)[] }
  | { readonly atLeast: number }
  | { readonly above: number }
  | { readonly atMost: number }
  | { readonly below: number }
);

/** Whether conditions hold together, or which field keeps it from being told. */
export type Holds = { readonly holds: boolean } | { readonly unknownField: string };

const field = z.string().min(1);
const limit = z.number();

/** Checks the shape of a {@link Condition} that comes from outside. */
export const Condition: z.ZodType<Condition> = z.union(
  [
    z.strictObject({ field, in: z.array(z.union([z.string(), z.boolean()])).min(1) }),
    z.strictObject({ field, atLeast: limit }),
    z.strictObject({ field, above: limit }),
    z.strictObject({ field, atMost: limit }),
    z.strictObject({ field, below: limit }),
  ],
  { error: 'must name a "field" and one of "in", "atLeast", "above", "atMost", "below"' },
);

/**
 * Whether every condition holds of a fact. One that fails settles it; else the first field that is not
 * known keeps it open.
 */
export function allHold(conditions: readonly Condition[], fact: Fact): Holds {
  const answers = conditions.map((condition) => ({
    field: condition.field,
    holds: holdsFor(condition, fact[condition.field] ?? null),
  }));
  if (answers.some(({ holds }) => holds === false)) return { holds: false };
  const open = answers.find(({ holds }) => holds === null);
  return open === undefined ? { holds: true } : { unknownField: open.field };
}

function holdsFor(condition: Condition, value: FactValue): boolean | null {
  if (value === null) return null;
  if ("in" in condition) return typeof value !== "number" && condition.in.includes(value);
  if (typeof value !== "number") return false;
  if ("atLeast" in condition) return value >= condition.atLeast;
  if ("above" in condition) return value > condition.above;
  return "atMost" in condition ? value <= condition.atMost : value < condition.below;
}
