import type { z } from "zod";
import type { DaySpan } from "../time/index.js";
import type { Finding, OutcomeKind, Reasons } from "./outcome.js";

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

/** What is said of a rule, apart from how it judges. */
export interface RuleMetadata<R extends Reasons = Reasons, Caution extends string = string> {
  readonly id: string;
  /** Whole, from 1. A change of meaning is a new version, never an edit. */
  readonly version: number;
  readonly title: string;
  readonly source: Source;
  /** The standing of the rule's main number. */
  readonly label: Label;
  /** The first London day on which a duty under this rule could arise. */
  readonly effectiveFrom: string;
  /** The last such day, or `null` while the rule is in force. */
  readonly effectiveTo: string | null;
  readonly parameters: { readonly [name: string]: Parameter<unknown> };
  readonly reasons: R;
  readonly cautions: readonly Caution[];
}

/** What makes up a rule: metadata, and one pure function that judges one subject. */
export interface RuleDefinition<
  Subject extends { readonly asOf: string },
  Parameters extends object,
  R extends Reasons,
  Caution extends string,
  Evidence,
> extends RuleMetadata<R, Caution> {
  readonly parameters: { readonly [Name in keyof Parameters]: Parameter<Parameters[Name]> };
  readonly subjectSchema: z.ZodType<Subject>;
  readonly parametersSchema: z.ZodType<Parameters>;
  /**
   * The London days on which the duty may have arisen: they choose the version in force. `null` when
   * the subject does not say; then the newest version answers, and says why it cannot tell.
   */
  readonly dutyArose: (subject: Subject) => DaySpan | null;
  readonly judge: (subject: Subject, parameters: Parameters) => Finding<R, Caution, Evidence>;
}

/** The answer of a rule, with everything needed to check it by hand. */
export type Verdict<
  R extends Reasons = Reasons,
  Parameters = unknown,
  Caution extends string = string,
  Evidence = unknown,
> = Finding<R, Caution, Evidence> & VerdictStamp<Parameters>;

/** Which rule answered, by what numbers, and from which inputs. */
export interface VerdictStamp<Parameters = unknown> {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly asOf: string;
  readonly parameters: Parameters;
  /** SHA-256 in hex of the subject without `asOf`, as {@link contentHash} makes it. */
  readonly inputHash: string;
}

/** A rule that is ready to be asked. */
export interface Rule<
  Subject extends { readonly asOf: string },
  Parameters extends object,
  R extends Reasons,
  Caution extends string,
  Evidence,
> extends RuleDefinition<Subject, Parameters, R, Caution, Evidence> {
  /** The parameters as they stand until an authority sets others. */
  readonly defaults: Parameters;
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

/** Any rule, when only its metadata matter or the subject is checked on the way in. */
export interface AnyRule extends RuleMetadata {
  readonly parametersSchema: z.ZodType;
  readonly subjectSchema: z.ZodType;
  dutyArose(subject: unknown): DaySpan | null;
  evaluate(subject: unknown, overrides?: object): AnyVerdict;
}

/** The answer of any rule. */
export interface AnyVerdict extends VerdictStamp {
  readonly outcome: OutcomeKind;
  readonly reason: string;
  readonly cautions: readonly string[];
  readonly evidence: unknown;
}
