import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, Key, Tri } from "./value.js";
import { WorkerRef } from "./worker-ref.js";

/** A request for services that social care accepted, and the need episode it opens. */
export interface Referral {
  readonly referralKey: string;
  readonly personKey: string;
  readonly received: Temporal;
  readonly source?: Code | null;
  readonly primaryNeed?: Code | null;
  /** No further action. */
  readonly nfa?: Tri | null;
  /** The decision on the next step. */
  readonly decided?: Temporal | null;
  readonly closed?: Temporal | null;
  readonly closeReason?: Code | null;
  readonly teamKey?: string | null;
  readonly workerRef?: WorkerRef | null;
}

/** Checks a {@link Referral}. A field that is left out is one its stream cannot carry. */
export const Referral: z.ZodType<Referral> = z.strictObject({
  referralKey: Key,
  personKey: Key,
  received: Temporal,
  source: AnyCode.nullable().exactOptional(),
  primaryNeed: AnyCode.nullable().exactOptional(),
  nfa: Tri.nullable().exactOptional(),
  decided: Temporal.nullable().exactOptional(),
  closed: Temporal.nullable().exactOptional(),
  closeReason: AnyCode.nullable().exactOptional(),
  teamKey: Key.nullable().exactOptional(),
  workerRef: WorkerRef.nullable().exactOptional(),
});
