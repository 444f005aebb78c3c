import * as z from "zod";
import { Temporal } from "./temporal.js";
import { Key, Tri } from "./value.js";
import { WorkerRef } from "./worker-ref.js";

/** A section 47 enquiry: whether a child suffers, or may come to, significant harm. */
export interface S47Enquiry {
  readonly s47Key: string;
  readonly personKey: string;
  readonly referralKey?: string | null;
  /** The strategy discussion that began the enquiry. */
  readonly strategyHeld?: Temporal | null;
  readonly started: Temporal;
  readonly ended?: Temporal | null;
  /** An initial child protection conference was not needed. Some sources state the opposite flag. */
  readonly icpcNotRequired?: Tri | null;
  readonly icpcTarget?: Temporal | null;
  readonly icpcHeld?: Temporal | null;
  readonly workerRef?: WorkerRef | null;
}

/** Checks an {@link S47Enquiry}. A field that is left out is one its stream cannot carry. */
export const S47Enquiry: z.ZodType<S47Enquiry> = z.strictObject({
  s47Key: Key,
  personKey: Key,
  referralKey: Key.nullable().exactOptional(),
  strategyHeld: Temporal.nullable().exactOptional(),
  started: Temporal,
  ended: Temporal.nullable().exactOptional(),
  icpcNotRequired: Tri.nullable().exactOptional(),
  icpcTarget: Temporal.nullable().exactOptional(),
  icpcHeld: Temporal.nullable().exactOptional(),
  workerRef: WorkerRef.nullable().exactOptional(),
});
