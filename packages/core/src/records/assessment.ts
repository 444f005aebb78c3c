import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, codeOf, Key, Tri } from "./value.js";
import { WorkerRef } from "./worker-ref.js";

const STATUSES = ["inProgress", "authorised", "cancelled", "draft", "unknown"] as const;

/** A social worker's assessment of a child and family. */
export interface Assessment {
  readonly assessmentKey: string;
  readonly personKey: string;
  /** The referral that it answers. */
  readonly referralKey?: string | null;
  readonly started?: Temporal | null;
  /** When a manager authorised it: the end of both 45-day clocks. */
  readonly authorised?: Temporal | null;
  readonly childSeen?: Tri | null;
  /** What was found to be a factor; an empty list says that none was. */
  readonly factors?: readonly Code[] | null;
  readonly status: Code<(typeof STATUSES)[number]>;
  /** No further action. */
  readonly nfa?: Tri | null;
  readonly teamKey?: string | null;
  readonly workerRef?: WorkerRef | null;
}

/** Checks an {@link Assessment}. A field that is left out is one its stream cannot carry. */
export const Assessment: z.ZodType<Assessment> = z.strictObject({
  assessmentKey: Key,
  personKey: Key,
  referralKey: Key.nullable().exactOptional(),
  started: Temporal.nullable().exactOptional(),
  authorised: Temporal.nullable().exactOptional(),
  childSeen: Tri.nullable().exactOptional(),
  factors: z.array(AnyCode).nullable().exactOptional(),
  status: codeOf(STATUSES),
  nfa: Tri.nullable().exactOptional(),
  teamKey: Key.nullable().exactOptional(),
  workerRef: WorkerRef.nullable().exactOptional(),
});
