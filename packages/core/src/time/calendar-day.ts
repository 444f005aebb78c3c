import * as z from "zod";
import { isCalendarDay } from "./iso.js";

/** Checks a London calendar day that comes from outside, as `2026-06-30`: one that exists. */
export const CalendarDay: z.ZodType<string> = z
  .string()
  .refine(isCalendarDay, "must be a day that exists, as 2026-06-30");
