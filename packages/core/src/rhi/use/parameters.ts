import * as z from "zod";
import type { Parameter } from "../../rule/index.js";

/** What an authority may set for the checks of an interview's use. */
export interface UseParameters {
  readonly recordDays: number;
  readonly riskDays: number;
  readonly shareDays: number;
  readonly nextDecisionDays: number;
  readonly meetingDays: number;
  readonly repeatCount: number;
  readonly repeatDays: number;
  readonly extraNonWorkingDays: readonly string[];
}

/** Each parameter until an authority sets another: all are ours, for it to confirm or replace. */
export const useParameters: {
  readonly [Name in keyof UseParameters]: Parameter<UseParameters[Name]>;
} = {
  recordDays: sample(3, "working days from the interview to its signed-off record"),
  riskDays: sample(5, "working days from the interview to a risk record that cites it"),
  shareDays: sample(1, "working days from the interview to a concern being shared"),
  nextDecisionDays: sample(
    90,
    "calendar days from the interview in which a decision is looked for",
  ),
  meetingDays: sample(5, "working days from the start that makes a pattern to a risk meeting"),
  repeatCount: sample(3, "starts of missing episodes that make a pattern"),
  repeatDays: sample(90, "London days within which those starts lie, first and last included"),
  extraNonWorkingDays: sample([], "days on which the authority does not work besides"),
};

function sample<Value>(value: Value, meaning: string): Parameter<Value> {
  return { default: value, label: "sample", meaning };
}

/** Checks a limit: whole days, 0 for the same day. */
export const limitDays: z.ZodType<number> = z.int().nonnegative();

/** Checks a count of starts, or of the days that hold them. */
export const wholeFromOne: z.ZodType<number> = z.int().positive();

/** Checks the days on which an authority does not work besides. */
export const closures: z.ZodType<readonly string[]> = z.array(z.iso.date());

/** Checks all {@link UseParameters} at once. */
export const UseParameters: z.ZodType<UseParameters> = z.strictObject({
  recordDays: limitDays,
  riskDays: limitDays,
  shareDays: limitDays,
  nextDecisionDays: limitDays,
  meetingDays: limitDays,
  repeatCount: wholeFromOne,
  repeatDays: wholeFromOne,
  extraNonWorkingDays: closures,
});
