import type { Label, Parameter, Source } from "../../rule/index.js";
import type { Stage } from "../subject.js";
import type { MeasureFacts } from "./facts.js";

/** What is said of a measure, apart from how it counts. */
export interface MeasureMetadata {
  readonly id: string;
  /** Whole, from 1. A change of meaning is a new version, never an edit. */
  readonly version: number;
  readonly title: string;
  /** What it answers, in plain words. */
  readonly question: string;
  /** What one case is; its id is the child's, the returned-from episode's or the interview's. */
  readonly unit: "child" | "return" | "interview";
  readonly population: string;
  /** What is taken out of the population: each code with its meaning. */
  readonly exclusions: Readonly<Record<string, string>>;
  readonly denominator: string;
  readonly numerator: string;
  /** What some loaded source must carry; without it the measure is refused, never 0. */
  readonly needs: readonly (Stage | "use")[];
  readonly label: Label;
  readonly source: Source;
  /** The first London day of a period for which the definition holds. */
  readonly effectiveFrom: string;
  readonly parameters: { readonly [name: string]: Parameter<unknown> };
}

/** How a measure counts the cases that cannot be told either way. */
export interface UnclearCases {
  /** The name under which they are counted. */
  readonly countedAs: "cannotTell" | "notRecorded";
  /** Every reason why a case may be one of them. */
  readonly reasons: readonly string[];
  /** They are known to belong to the denominator, and only the numerator is in doubt. */
  readonly isInDenominator: boolean;
}

/** A measure as it is written: its metadata, and what it asks of each case of its population. */
export interface MeasureDefinition<Case extends { readonly id: string }> extends MeasureMetadata {
  readonly populationOf: (facts: MeasureFacts) => readonly Case[];
  /** The code of the exclusion that a case falls under. */
  readonly exclusionOf?: (one: Case) => string | null;
  /** What keeps a case from being told either way. */
  readonly unclear?: UnclearCases & { readonly reasonOf: (one: Case) => string | null };
  readonly isInNumerator: (one: Case) => boolean;
}

/** Where one case counted: every number of a measure can be listed. */
export interface MeasureCase {
  readonly id: string;
  readonly counted: "numerator" | "denominator-only" | "excluded" | "unclear";
  /** The code of the exclusion, or why it cannot be told; `null` for one that is told either way. */
  readonly reason: string | null;
}

/** A measure that is ready to count. */
export interface Measure extends MeasureMetadata {
  /** `null` when every case can be told. */
  readonly unclear: UnclearCases | null;
  /** Every case of the population, each once, in the order of the input. */
  casesOf(facts: MeasureFacts): readonly MeasureCase[];
}
