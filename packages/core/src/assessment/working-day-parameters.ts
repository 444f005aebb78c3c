import * as z from "zod";
import { CONVENTIONS, type Convention, leastN } from "../calendar/index.js";
import type { Label, Parameter } from "../rule/index.js";
import { isCalendarDay } from "../time/index.js";

/** What an authority may set for a clock that counts working days. */
export interface WorkingDayParameters<Limit extends number | null = number> {
  readonly limitWorkingDays: Limit;
  readonly convention: Convention;
  /** Days on which the authority is closed besides, as `YYYY-MM-DD`. */
  readonly extraNonWorkingDays: readonly string[];
}

/** The metadata of {@link WorkingDayParameters}. */
export function workingDayParameters<Limit extends number | null>(
  limitWorkingDays: Limit,
  label: Label,
): {
  readonly [Name in keyof WorkingDayParameters<Limit>]: Parameter<
    WorkingDayParameters<Limit>[Name]
  >;
} {
  return {
    limitWorkingDays: {
      default: limitWorkingDays,
      label,
      meaning: "working days allowed from the start to the end",
    },
    convention: {
      default: "start-day-0",
      label: "sample",
      meaning: "whether the day of the start is day 0, and not counted, or day 1",
    },
    extraNonWorkingDays: {
      default: [],
      label: "sample",
      meaning: "days besides weekends and bank holidays on which the authority does not work",
    },
  };
}

/**
 * Checks {@link WorkingDayParameters} that come from a configuration.
 *
 * @param limit what the limit may be
 */
export function workingDayParametersSchema<Limit extends number | null>(
  limit: z.ZodType<Limit>,
): z.ZodType<WorkingDayParameters<Limit>> {
  return z
    .strictObject({
      limitWorkingDays: limit,
      convention: z.enum(CONVENTIONS),
      extraNonWorkingDays: z.array(z.string().refine(isCalendarDay, "must be a day")),
    })
    .refine(
      ({ limitWorkingDays: days, convention }) => days === null || days >= leastN(convention),
      "limitWorkingDays must be 1 or more when the start is day 1",
    );
}

/** Checks a limit: whole working days, 0 for the same day. */
export const limitSchema: z.ZodType<number> = z.int().min(0);
