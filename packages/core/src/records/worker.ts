import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, Key, Tri } from "./value.js";

/** A practitioner or manager. */
export interface Worker {
  readonly workerKey: string;
  readonly role?: Code | null;
  readonly agency?: Tri | null;
  readonly started?: Temporal | null;
  readonly ended?: Temporal | null;
}

/** Checks a {@link Worker}. A field that is left out is one its stream cannot carry. */
export const Worker: z.ZodType<Worker> = z.strictObject({
  workerKey: Key,
  role: AnyCode.nullable().exactOptional(),
  agency: Tri.nullable().exactOptional(),
  started: Temporal.nullable().exactOptional(),
  ended: Temporal.nullable().exactOptional(),
});
