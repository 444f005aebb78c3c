import * as z from "zod";
import type { Parameter } from "../../rule/index.js";

/** The numbers that the measures use. */
export interface MeasureParameters {
  readonly repeatCount: number;
  readonly repeatDays: number;
  readonly confidence: number;
}

/** Each number of the measures until an authority sets another. */
export const measureParameters: {
  readonly [Name in keyof MeasureParameters]: Parameter<number>;
} = {
  repeatCount: {
    default: 3,
    label: "sample",
    meaning: "starts that make a child one who goes missing repeatedly",
  },
  repeatDays: {
    default: 90,
    label: "sample",
    meaning: "London days within which those starts lie, first and last included",
  },
  confidence: {
    default: 0.8,
    label: "sample",
    meaning: "completeness below which a value is marked as of low confidence",
  },
};

/** Checks {@link MeasureParameters} that come from a configuration; what is left out is the default. */
export const MeasureParameters: z.ZodType<MeasureParameters> = z.strictObject({
  repeatCount: z.int().positive().default(measureParameters.repeatCount.default),
  repeatDays: z.int().positive().default(measureParameters.repeatDays.default),
  confidence: z.number().min(0).max(1).default(measureParameters.confidence.default),
});
