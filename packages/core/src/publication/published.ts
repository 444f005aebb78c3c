import * as z from "zod";
import type { Parameter } from "../rule/index.js";

/** A number as published: itself, `c` hidden for confidentiality, `x` not available, `z` not applicable. */
export type Published = number | "c" | "x" | "z";

/** What may be set for suppression. */
export interface SuppressionParameters {
  readonly threshold: number;
  /** Steps of search in all, after which a table is withheld rather than published unproven. */
  readonly maxSteps: number;
}

/** Each parameter until an authority sets another. */
export const suppressionParameters: {
  readonly [Name in keyof SuppressionParameters]: Parameter<SuppressionParameters[Name]>;
} = {
  threshold: {
    default: 5,
    label: "sample",
    meaning: "the largest count that is hidden, as is common in the department's releases",
  },
  maxSteps: {
    default: 100_000,
    label: "sample",
    meaning: "steps of the search across lines after which a table is withheld",
  },
};

/** Checks {@link SuppressionParameters} and fills in what is left out. */
export const SuppressionParameters: z.ZodType<SuppressionParameters> = z.strictObject({
  threshold: z.int().min(1).default(suppressionParameters.threshold.default),
  maxSteps: z.int().min(1).default(suppressionParameters.maxSteps.default),
});

/** Whether a number counts something: whole, and 0 or more. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Whether a count is one that could point at somebody; 0 is not. */
export function isSmall(value: number, threshold: number): boolean {
  return value >= 1 && value <= threshold;
}
