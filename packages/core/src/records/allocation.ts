import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, Key, Tri } from "./value.js";

/** A worker's involvement with a child. */
export interface Allocation {
  readonly allocationKey: string;
  readonly personKey: string;
  /** `null` when the source says that nobody holds the child: an unallocated child, not a bad row. */
  readonly workerKey: string | null;
  readonly role: Code;
  /** `yes` only from an allocated flag or a configured role. */
  readonly isAllocated: Tri;
  readonly started: Temporal;
  readonly ended?: Temporal | null;
  readonly changeReason?: Code | null;
  readonly teamKey?: string | null;
  readonly referralKey?: string | null;
}

/** Checks an {@link Allocation}. A field that is left out is one its stream cannot carry. */
export const Allocation: z.ZodType<Allocation> = z.strictObject({
  allocationKey: Key,
  personKey: Key,
  workerKey: Key.nullable(),
  role: AnyCode,
  isAllocated: Tri,
  started: Temporal,
  ended: Temporal.nullable().exactOptional(),
  changeReason: AnyCode.nullable().exactOptional(),
  teamKey: Key.nullable().exactOptional(),
  referralKey: Key.nullable().exactOptional(),
});
