import * as z from "zod";
import { dayNumber, isCalendarDay, londonDay, parseInstant } from "../time/index.js";
import { RecordedDay } from "./recorded-day.js";

/** What every clock needs to know of a case, apart from what ends it. */
export interface ClockStart {
  /** As at when the records speak: a London day, as `YYYY-MM-DD`, or an instant with offset. */
  readonly asOf: string;
  /** What starts the clock; `null` when it is not recorded. */
  readonly start: RecordedDay | null;
  /** Why no duty arose or it fell away, in code; answered as given. */
  readonly notApplicableReason?: string | null;
  /** Why it took or takes long, as recorded: shown beside a breach, which it does not undo. */
  readonly delayReason?: string | null;
  /** What no loaded source can carry: silence there says nothing. */
  readonly notSupplied?: readonly ("start" | "end")[];
}

/** A case to be timed from one recorded day to another. */
export interface ClockSubject extends ClockStart {
  /** What ends the clock; `null` while it has not happened. */
  readonly end: RecordedDay | null;
}

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Checks the fields of a {@link ClockStart} that come from outside. */
export const clockStartShape: {
  readonly asOf: z.ZodType<string>;
  readonly start: z.ZodType<RecordedDay | null>;
  readonly notApplicableReason: z.ZodExactOptional<z.ZodNullable<z.ZodString>>;
  readonly delayReason: z.ZodExactOptional<z.ZodNullable<z.ZodString>>;
  readonly notSupplied: z.ZodExactOptional<z.ZodArray<z.ZodEnum<{ start: "start"; end: "end" }>>>;
} = {
  asOf: z
    .string()
    .refine(
      isAsOf,
      "must be a day or an instant with offset, as 2026-06-30 or 2026-06-30T12:00:00Z",
    ),
  start: RecordedDay.nullable(),
  notApplicableReason: z.string().regex(CODE, "must be a code").nullable().exactOptional(),
  delayReason: z.string().nullable().exactOptional(),
  notSupplied: z.array(z.enum(["start", "end"])).exactOptional(),
};

/** Checks a {@link ClockSubject} that comes from outside. */
export const ClockSubject: z.ZodType<ClockSubject> = z.strictObject({
  ...clockStartShape,
  end: RecordedDay.nullable(),
});

/** Whether a text says as at when records speak: a day that exists, or an instant with offset. */
export function isAsOf(text: string): boolean {
  return isCalendarDay(text) || parseInstant(text) !== null;
}

/** The London day, as a number, as at which the records speak. */
export function asOfDay(asOf: string): number {
  return dayNumber(isCalendarDay(asOf) ? asOf : londonDay(Date.parse(asOf)));
}
