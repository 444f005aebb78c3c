import * as z from "zod";
import { CalendarDay } from "../time/index.js";
import { Key } from "./value.js";

/** The share of full time that a worker works, from a day on. */
export interface WorkerFte {
  readonly workerKey: string;
  /**
   * Full-time equivalent as supplied: 37 and 100 are not rescaled, and what cannot be true is for the
   * rule to refuse. `null` where the source left it blank.
   */
  readonly fte?: number | null;
  /** The first day, YYYY-MM-DD: of the first extract that showed it, unless the source dates it. */
  readonly from: string;
  /** The last day, YYYY-MM-DD. */
  readonly to?: string | null;
}

/** Checks a {@link WorkerFte}. */
export const WorkerFte: z.ZodType<WorkerFte> = z.strictObject({
  workerKey: Key,
  fte: z.number().nullable().exactOptional(),
  from: CalendarDay,
  to: CalendarDay.nullable().exactOptional(),
});
