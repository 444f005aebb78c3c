import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, codeOf, Key, Tri } from "./value.js";

/** A child in need plan (`cin`) or a child protection plan (`cp`). */
export interface Plan {
  readonly planKey: string;
  readonly planType: Code<"cin" | "cp">;
  readonly personKey: string;
  readonly referralKey?: string | null;
  readonly started: Temporal;
  /** `null` while the plan runs. */
  readonly ended?: Temporal | null;
  readonly categoryInitial?: Code | null;
  readonly categoryLatest?: Code | null;
  /** Whether another authority holds the plan. */
  readonly otherAuthority?: Tri | null;
}

/** Checks a {@link Plan}. A field that is left out is one its stream cannot carry. */
export const Plan: z.ZodType<Plan> = z.strictObject({
  planKey: Key,
  planType: codeOf(["cin", "cp"]),
  personKey: Key,
  referralKey: Key.nullable().exactOptional(),
  started: Temporal,
  ended: Temporal.nullable().exactOptional(),
  categoryInitial: AnyCode.nullable().exactOptional(),
  categoryLatest: AnyCode.nullable().exactOptional(),
  otherAuthority: Tri.nullable().exactOptional(),
});
