import * as z from "zod";
import { Temporal } from "./temporal.js";
import { type Code, codeOf, Key } from "./value.js";

/** A risk assessment or safety plan, made or revised. */
export interface RiskUpdate {
  readonly riskUpdateKey: string;
  readonly personKey: string;
  readonly kind: Code<"riskAssessment" | "safetyPlan" | "unknown">;
  readonly dated: Temporal;
  /** The return home interviews that it names; an empty list says that it names none. */
  readonly citesInterviews?: readonly string[] | null;
}

/** Checks a {@link RiskUpdate}. A field that is left out is one its stream cannot carry. */
export const RiskUpdate: z.ZodType<RiskUpdate> = z.strictObject({
  riskUpdateKey: Key,
  personKey: Key,
  kind: codeOf(["riskAssessment", "safetyPlan", "unknown"]),
  dated: Temporal,
  citesInterviews: z.array(Key).nullable().exactOptional(),
});
