import * as z from "zod";
import { AnyCode, type Code, Key } from "./value.js";

/**
 * An identifier seen for a person, by which streams may be joined where an authority declares that
 * two schemes are the same. When it was seen is the validity of the record in the store.
 */
export interface PersonIdentifier {
  readonly personKey: string;
  /** `lcs.legacy`, `lcs.dimPerson`, `la.childId`, `s903.child`, `annexA.child`, `upn`, `formerUpn`. */
  readonly scheme: Code;
  /** Always text: leading zeros and case are kept. */
  readonly value: string;
}

/** Checks a {@link PersonIdentifier}. */
export const PersonIdentifier: z.ZodType<PersonIdentifier> = z.strictObject({
  personKey: Key,
  scheme: AnyCode,
  value: Key,
});
