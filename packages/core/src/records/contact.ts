import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, Key } from "./value.js";

/** An approach to the front door. It is not yet a referral, and starts no clock. */
export interface Contact {
  readonly contactKey: string;
  readonly personKey: string;
  readonly at: Temporal;
  readonly source?: Code | null;
}

/** Checks a {@link Contact}. A field that is left out is one its stream cannot carry. */
export const Contact: z.ZodType<Contact> = z.strictObject({
  contactKey: Key,
  personKey: Key,
  at: Temporal,
  source: AnyCode.nullable().exactOptional(),
});
