import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, codeOf, Key, Tri } from "./value.js";

/** A child or young person known to the authority. */
export interface Person {
  readonly personKey: string;
  readonly birth?: Temporal | null;
  readonly birthCertainty?: Code<"known" | "estimated" | "expected" | "unknown">;
  readonly death?: Temporal | null;
  readonly sex?: Code | null;
  readonly gender?: Code | null;
  readonly ethnicity?: Code | null;
  /** An empty list says that there is none; left out, nobody told. */
  readonly disabilities?: readonly Code[] | null;
  readonly uasc?: Tri | null;
  /** The record that lives on where the source marks this one as a duplicate. */
  readonly mergedInto?: string | null;
}

/** Checks a {@link Person}. A field that is left out is one its stream cannot carry. */
export const Person: z.ZodType<Person> = z.strictObject({
  personKey: Key,
  birth: Temporal.nullable().exactOptional(),
  birthCertainty: codeOf(["known", "estimated", "expected", "unknown"]).exactOptional(),
  death: Temporal.nullable().exactOptional(),
  sex: AnyCode.nullable().exactOptional(),
  gender: AnyCode.nullable().exactOptional(),
  ethnicity: AnyCode.nullable().exactOptional(),
  disabilities: z.array(AnyCode).nullable().exactOptional(),
  uasc: Tri.nullable().exactOptional(),
  mergedInto: Key.nullable().exactOptional(),
});
