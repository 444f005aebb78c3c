import * as z from "zod";
import { CalendarDay } from "../time/index.js";
import { AnyCode, type Code, Key } from "./value.js";

/** Posts that nobody fills. */
export interface Vacancy {
  readonly vacancyKey: string;
  /** `null` for the whole authority. */
  readonly teamKey?: string | null;
  readonly role?: Code | null;
  /** In full-time equivalents. */
  readonly fte: number;
  /** The first day, YYYY-MM-DD. */
  readonly from: string;
  /** The last day, YYYY-MM-DD. */
  readonly to?: string | null;
}

/** Checks a {@link Vacancy}. */
export const Vacancy: z.ZodType<Vacancy> = z.strictObject({
  vacancyKey: Key,
  teamKey: Key.nullable().exactOptional(),
  role: AnyCode.nullable().exactOptional(),
  fte: z.number(),
  from: CalendarDay,
  to: CalendarDay.nullable().exactOptional(),
});
