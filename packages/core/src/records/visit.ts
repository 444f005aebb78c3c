import * as z from "zod";
import { Temporal } from "./temporal.js";
import { type Code, codeOf, Key, Tri } from "./value.js";

/** A visit to a child on a child protection or child in need plan, or looked after. */
export interface Visit {
  readonly visitKey: string;
  readonly personKey: string;
  readonly visitType: Code<"cp" | "cin" | "cla">;
  readonly at: Temporal;
  /** Whether the child was seen. A visit without the child does not count as one. */
  readonly seen?: Tri | null;
  readonly seenAlone?: Tri | null;
}

/** Checks a {@link Visit}. A field that is left out is one its stream cannot carry. */
export const Visit: z.ZodType<Visit> = z.strictObject({
  visitKey: Key,
  personKey: Key,
  visitType: codeOf(["cp", "cin", "cla"]),
  at: Temporal,
  seen: Tri.nullable().exactOptional(),
  seenAlone: Tri.nullable().exactOptional(),
});
