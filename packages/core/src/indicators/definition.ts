import * as z from "zod";
import type { Label } from "../rule/index.js";
import { CalendarDay } from "../time/index.js";
import { Condition } from "./condition.js";

/** How the value of an indicator is made of its two numbers, and how it is read. */
export const UNITS = ["count", "percent", "ratio", "per-10000", "days"] as const;
/** One of {@link UNITS}. */
export type IndicatorUnit = (typeof UNITS)[number];

/** Which way is better; `context` has no better way, and never a colour. */
export const POLARITIES = ["higher-better", "lower-better", "in-range", "context"] as const;
/** One of {@link POLARITIES}. */
export type Polarity = (typeof POLARITIES)[number];

/** A coded reason, and what must hold of a fact for it to apply. */
export interface CodedConditions {
  readonly code: string;
  readonly when: readonly Condition[];
}

/** A number of facts for which conditions hold, or the sum of one of their fields. */
export interface Amount {
  readonly when: readonly Condition[];
  /** The number field to add up; left out, facts are counted. */
  readonly sum?: string;
}

/** The day field that places a fact, and whether it must lie in the period or on its last day. */
export interface PlacedBy {
  readonly day: string;
  readonly within: "period" | "last-day";
}

/** A value of another time or of somebody else, with where it was published. */
export interface PublishedValue {
  readonly value: number;
  readonly source: string;
}

/** A value to compare with: whose, and of which year. */
export interface Benchmark extends PublishedValue {
  readonly name: string;
  readonly year: string;
}

/** What gives an indicator its colour. */
export interface IndicatorGoal {
  readonly unit: IndicatorUnit;
  readonly polarity: Polarity;
  /** A value, or a range `[low, high]` for `in-range`; `null` while none is set. */
  readonly target: number | readonly [low: number, high: number] | null;
  /** How far from the target is still amber, in the unit of the value; left out, 0. */
  readonly tolerance?: number | null;
}

/** An indicator as an authority defines it: data, not code (domain guide, 6.1). */
export interface IndicatorDefinition extends IndicatorGoal {
  readonly id: string;
  /** `major.minor.patch`: another major is another meaning, and its values do not compare. */
  readonly version: string;
  readonly name: string;
  readonly plainQuestion: string;
  /** The set of facts it counts. */
  readonly facts: string;
  /** What puts a fact into a period; `null` for facts that are those of one period already. */
  readonly placedBy: PlacedBy | null;
  readonly population: readonly Condition[];
  /** What is taken out of the population; the first that applies names the reason. */
  readonly exclusions: readonly CodedConditions[];
  /** What leaves a fact untold either way, besides a field that is not known. */
  readonly cannotTell: readonly CodedConditions[];
  /** Where facts stand that cannot be told: apart, or in the denominator with only their numerator in doubt. */
  readonly untold: "apart" | "in-denominator";
  /** `null` for a count. */
  readonly denominator: Amount | null;
  readonly numerator: Amount;
  readonly frequency: "weekly" | "monthly" | "quarterly" | "yearly";
  /** A role, never a person. */
  readonly owner: string;
  /** The first London day of a period for which the definition holds, and the last. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly baseline: (PublishedValue & { readonly date: string }) | null;
  readonly benchmarks: readonly Benchmark[];
  readonly label: Label;
}

const text = z.string().min(1);
const when = z.array(Condition);
const coded = z.array(z.strictObject({ code: text, when: when.min(1, "must not be empty") }));
const Amount: z.ZodType<Amount> = z.strictObject({ when, sum: text.exactOptional() });
const published = { value: z.number(), source: text };

/** The fields of {@link IndicatorGoal}, to be checked as they come from outside. */
export const goalShape: {
  readonly unit: z.ZodType<IndicatorUnit>;
  readonly polarity: z.ZodType<Polarity>;
  readonly target: z.ZodType<IndicatorGoal["target"]>;
  readonly tolerance: z.ZodExactOptional<z.ZodNullable<z.ZodNumber>>;
} = {
  unit: z.enum(UNITS),
  polarity: z.enum(POLARITIES),
  target: z.union([z.number(), z.tuple([z.number(), z.number()]).readonly(), z.null()], {
    error: "must be a number, a range as [15, 25], or null",
  }),
  tolerance: z.number().min(0, "must be 0 or more").nullable().exactOptional(),
};

/** Checks the shape of an {@link IndicatorDefinition}; `parseIndicators` also checks what it says. */
export const IndicatorDefinition: z.ZodType<IndicatorDefinition> = z.strictObject({
  id: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "must be major.minor.patch, as 1.0.0"),
  name: text,
  plainQuestion: text,
  facts: text,
  placedBy: z.strictObject({ day: text, within: z.enum(["period", "last-day"]) }).nullable(),
  population: when,
  exclusions: coded,
  cannotTell: coded,
  untold: z.enum(["apart", "in-denominator"]),
  denominator: Amount.nullable(),
  numerator: Amount,
  frequency: z.enum(["weekly", "monthly", "quarterly", "yearly"]),
  owner: text,
  effectiveFrom: CalendarDay,
  effectiveTo: CalendarDay.nullable(),
  baseline: z.strictObject({ date: CalendarDay, ...published }).nullable(),
  benchmarks: z.array(z.strictObject({ name: text, year: text, ...published })),
  label: z.enum(["statutory", "guidance", "published-statistic", "sample"]),
  ...goalShape,
});
