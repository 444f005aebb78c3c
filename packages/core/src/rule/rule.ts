import type { z } from "zod";
import type { Finding, Reasons } from "./outcome.js";

/** Where a rule or a number comes from; a `sample` value is for an authority to confirm or replace. */
export type Label = "statutory" | "guidance" | "published-statistic" | "sample";

/** The document that a rule rests on. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** A year, or a year and month, as `2014-01`. */
  readonly published: string;
}

/** A number or choice that a rule uses: its value until an authority sets another, and its standing. */
export interface Parameter<Value> {
  readonly default: Value;
  readonly label: Label;
  readonly meaning: string;
}

/** What makes up a rule: metadata, and one pure function that judges one subject. */
export interface RuleDefinition<
  Subject extends { readonly asOf: string },
  Parameters extends object,
  R extends Reasons,
  Caution extends string,
  Evidence,
> {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly source: Source;
  readonly label: Label;
  /** The first London day on which a duty under this rule could arise. */
  readonly effectiveFrom: string;
  /** The last such day, or `null` while the rule is in force. */
  readonly effectiveTo: string | null;
  readonly parameters: { readonly [Name in keyof Parameters]: Parameter<Parameters[Name]> };
  readonly reasons: R;
  readonly cautions: readonly Caution[];
  readonly subjectSchema: z.ZodType<Subject>;
  readonly parametersSchema: z.ZodType<Parameters>;
  readonly judge: (subject: Subject, parameters: Parameters) => Finding<R, Caution, Evidence>;
}

/** The answer of a rule, with everything needed to check it by hand. */
export type Verdict<R extends Reasons, Parameters, Caution extends string, Evidence> = Finding<
  R,
  Caution,
  Evidence
> & {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly asOf: string;
  readonly parameters: Parameters;
};

/** A rule that is ready to be asked. */
export interface Rule<
  Subject extends { readonly asOf: string },
  Parameters extends object,
  R extends Reasons,
  Caution extends string,
  Evidence,
> extends RuleDefinition<Subject, Parameters, R, Caution, Evidence> {
  /**
   * Judges one subject.
   *
   * @param overrides parameters that the authority sets; the others keep their defaults
   * @throws ZodError when the subject or a parameter is not of the declared shape
   */
  evaluate(
    subject: Subject,
    overrides?: Partial<Parameters>,
  ): Verdict<R, Parameters, Caution, Evidence>;
}
