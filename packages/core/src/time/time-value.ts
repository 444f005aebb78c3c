import * as z from "zod";

/**
 * A recorded time, with the precision its source declared. Nothing is ever read off the digits:
 * midnight is a time like any other, and a day without a time is a `date`.
 *
 * - `instant`: exact, with an offset, as `2026-03-27T23:30:00Z`
 * - `local`: London wall clock without an offset, as `2026-10-25T01:30`
 * - `date`: a London calendar day, as `2026-06-01`
 * - `interval`: some time between two instants, both included
 * - `unknown`: it happened, nobody recorded when
 */
export type TimeValue =
  | { readonly kind: "instant"; readonly at: string }
  | { readonly kind: "local"; readonly at: string }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "interval"; readonly earliest: string; readonly latest: string }
  | { readonly kind: "unknown" };

/**
 * Checks the shape of a {@link TimeValue}, not whether the time exists: a text that names no real
 * moment is for a rule to answer with `invalid-time`.
 */
export const TimeValue: z.ZodType<TimeValue> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("instant"), at: z.string() }),
  z.strictObject({ kind: z.literal("local"), at: z.string() }),
  z.strictObject({ kind: z.literal("date"), date: z.string() }),
  z.strictObject({ kind: z.literal("interval"), earliest: z.string(), latest: z.string() }),
  z.strictObject({ kind: z.literal("unknown") }),
]);
