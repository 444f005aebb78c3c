import * as z from "zod";
import { Identifier } from "./identifier.js";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, Key, Tri } from "./value.js";

/** A practitioner or manager. */
export interface Worker {
  readonly workerKey: string;
  /** What else sources call the worker. */
  readonly aliases?: readonly Identifier[];
  readonly role?: Code | null;
  readonly teamKey?: string | null;
  readonly agency?: Tri | null;
  readonly started?: Temporal | null;
  readonly ended?: Temporal | null;
  /** Cases counted by the source; for comparison, never used as a caseload. */
  readonly caseloadSupplied?: number | null;
  /** In the first year of employment as a social worker. */
  readonly asye?: Tri | null;
}

/** Checks a {@link Worker}. A field that is left out is one its stream cannot carry. */
export const Worker: z.ZodType<Worker> = z.strictObject({
  workerKey: Key,
  aliases: z.array(Identifier).exactOptional(),
  role: AnyCode.nullable().exactOptional(),
  teamKey: Key.nullable().exactOptional(),
  agency: Tri.nullable().exactOptional(),
  started: Temporal.nullable().exactOptional(),
  ended: Temporal.nullable().exactOptional(),
  caseloadSupplied: z.int().nonnegative().nullable().exactOptional(),
  asye: Tri.nullable().exactOptional(),
});
