import * as z from "zod";
import { Key } from "./value.js";

/** One of the names that a source gives a person or a worker, with who gives it. */
export interface Identifier {
  /** Who gives it, in our words: `lcs.legacy`, `la.childId`, `upn`, `formerUpn`, `staffId`. */
  readonly scheme: string;
  /** Always text: leading zeros and case are kept. */
  readonly value: string;
}

/** Checks an {@link Identifier}. */
export const Identifier: z.ZodType<Identifier> = z.strictObject({ scheme: Key, value: Key });
