import * as z from "zod";
import type { Identifier } from "./identifier.js";
import { Key } from "./value.js";

/**
 * An identifier seen for a person, by which streams may be joined where an authority declares that
 * two schemes are the same. When it was seen is the validity of the record in the store.
 */
export interface PersonIdentifier extends Identifier {
  readonly personKey: string;
}

/** Checks a {@link PersonIdentifier}. */
export const PersonIdentifier: z.ZodType<PersonIdentifier> = z.strictObject({
  personKey: Key,
  scheme: Key,
  value: Key,
});
