import { addDays } from "../time/index.js";
import { chooseInForce } from "./in-force.js";
import type { AnyRule, AnyVerdict } from "./rule.js";

/** What a register answers when no version, or more than one, may have been in force. */
export interface OutOfForce {
  readonly outcome: "not-applicable" | "cannot-tell";
  readonly reason: "rule-not-in-force" | "rule-version-uncertain";
  readonly ruleId: string;
  readonly ruleVersion: null;
  readonly evidence: { readonly earliestOn: string; readonly latestOn: string };
}

/** Every rule there is, with its versions, and the way to ask the one that was in force. */
export interface Register {
  /** In the order in which they were registered. */
  readonly rules: readonly AnyRule[];
  /** The versions of one rule, oldest first; empty when there is no such rule. */
  versionsOf(id: string): readonly AnyRule[];
  /**
   * Judges a subject by the version that was in force on the day its duty arose.
   *
   * @throws RangeError when no rule has this id; the error lists those there are
   * @throws ZodError when the subject or a parameter is not of the declared shape
   */
  evaluate(id: string, subject: unknown, overrides?: object): AnyVerdict | OutOfForce;
}

/**
 * Makes a register of rules.
 *
 * @throws TypeError when two rules share an id and a version, or when a version does not begin on the
 *   day after its predecessor ends: a rule is never changed, it ends and has a successor
 */
export function createRegister(rules: readonly AnyRule[]): Register {
  const families = new Map<string, readonly AnyRule[]>();
  for (const rule of rules) families.set(rule.id, [...(families.get(rule.id) ?? []), rule]);
  for (const [id, family] of families) families.set(id, inSuccession(family));

  return Object.freeze({
    rules,
    versionsOf: (id: string) => families.get(id) ?? [],
    evaluate: (id: string, subject: unknown, overrides?: object) =>
      evaluateInForce(id, families, subject, overrides),
  });
}

function evaluateInForce(
  id: string,
  families: ReadonlyMap<string, readonly AnyRule[]>,
  input: unknown,
  overrides?: object,
): AnyVerdict | OutOfForce {
  const versions = families.get(id) ?? [];
  const newest = versions.at(-1);
  if (newest === undefined) {
    const ids = [...families.keys()].join(", ");
    throw new RangeError(`there is no rule "${id}" in this register; there are ${ids}`);
  }
  const arose = newest.dutyArose(newest.subjectSchema.parse(input));
  if (arose === null) return newest.evaluate(input, overrides);

  const spans = versions.map((rule) => ({ rule, from: rule.effectiveFrom, to: rule.effectiveTo }));
  const chosen = chooseInForce(spans, arose.earliestOn, arose.latestOn);
  if (chosen.kind === "one") return chosen.version.rule.evaluate(input, overrides);
  const stamp = { ruleId: id, ruleVersion: null, evidence: arose };
  return chosen.kind === "none"
    ? { outcome: "not-applicable", reason: "rule-not-in-force", ...stamp }
    : { outcome: "cannot-tell", reason: "rule-version-uncertain", ...stamp };
}

function inSuccession(family: readonly AnyRule[]): readonly AnyRule[] {
  const sorted = [...family].sort((a, b) => a.version - b.version);
  sorted.reduce((predecessor, successor) => {
    const ends = predecessor.effectiveTo;
    const follows = ends !== null && addDays(ends, 1) === successor.effectiveFrom;
    if (successor.version === predecessor.version || !follows) {
      throw new TypeError(
        `${successor.id} version ${successor.version} does not begin on the day after version ${predecessor.version} ends`,
      );
    }
    return successor;
  });
  return sorted;
}
