import * as z from "zod";
import { Temporal } from "./temporal.js";
import { Key } from "./value.js";

/** One unbroken period of being looked after. */
export interface ClaPeriod {
  readonly periodKey: string;
  readonly personKey: string;
  readonly started: Temporal;
  /** `null` while the child is looked after. */
  readonly ended?: Temporal | null;
  readonly referralKey?: string | null;
}

/** Checks a {@link ClaPeriod}. A field that is left out is one its stream cannot carry. */
export const ClaPeriod: z.ZodType<ClaPeriod> = z.strictObject({
  periodKey: Key,
  personKey: Key,
  started: Temporal,
  ended: Temporal.nullable().exactOptional(),
  referralKey: Key.nullable().exactOptional(),
});
