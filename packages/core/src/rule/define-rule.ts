import { isCalendarDay } from "../time/index.js";
import { contentHash } from "./content-hash.js";
import { OUTCOMES, type Reasons } from "./outcome.js";
import type { Rule, RuleDefinition, RuleMetadata } from "./rule.js";

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Makes a rule out of its metadata and its one function.
 *
 * @throws TypeError when the metadata contradict themselves: a day that does not exist, a reason or
 *   caution that is no code, a rule that ends before it begins, a default outside its own schema
 */
export function defineRule<
  Subject extends { readonly asOf: string },
  Parameters extends object,
  const R extends Reasons,
  const Caution extends string,
  Evidence,
>(
  definition: RuleDefinition<Subject, Parameters, R, Caution, Evidence>,
): Rule<Subject, Parameters, R, Caution, Evidence> {
  assertMetadata(definition);
  const defaults = defaultsOf(definition);
  return Object.freeze({
    ...definition,
    defaults,
    evaluate(input: Subject, overrides: Partial<Parameters> = {}) {
      const subject = definition.subjectSchema.parse(input);
      const parameters = definition.parametersSchema.parse({ ...defaults, ...overrides });
      const { asOf, ...content } = subject;
      return {
        ruleId: definition.id,
        ruleVersion: definition.version,
        asOf,
        parameters,
        inputHash: contentHash(content),
        ...definition.judge(subject, parameters),
      };
    },
  });
}

function defaultsOf<P extends object>(definition: {
  readonly parameters: { readonly [Name in keyof P]: { readonly default: P[Name] } };
  readonly parametersSchema: { parse(value: unknown): P };
}): P {
  const entries = Object.entries<{ readonly default: unknown }>(definition.parameters);
  return definition.parametersSchema.parse(
    Object.fromEntries(entries.map(([name, parameter]) => [name, parameter.default])),
  );
}

function assertMetadata(rule: RuleMetadata): void {
  const { id, version, effectiveFrom, effectiveTo, reasons, cautions } = rule;
  const codes = [...OUTCOMES.flatMap((outcome) => reasons[outcome]), ...cautions];
  const notCode = codes.find((code) => !CODE.test(code));
  assert(notCode === undefined, `${id}: "${notCode}" is not a code of small letters and hyphens`);
  assert(Number.isInteger(version) && version > 0, `${id}: version is not a whole number from 1`);
  assert(isCalendarDay(effectiveFrom), `${id}: effectiveFrom is not a day`);
  if (effectiveTo === null) return;
  assert(isCalendarDay(effectiveTo), `${id}: effectiveTo is not a day`);
  assert(effectiveFrom <= effectiveTo, `${id}: ends before it begins`);
}

function assert(holds: boolean, message: string): asserts holds {
  if (!holds) throw new TypeError(message);
}
