import * as z from "zod";
import { Temporal } from "./temporal.js";
import { type Code, codeOf, Key, Tri } from "./value.js";

const OUTCOMES = [
  "completed",
  "declined",
  "notContactable",
  "notOffered",
  "withdrawn",
  "inProgress",
  "unknown",
] as const;

const WRITTEN_UP = ["reasons", "whereAndWith", "harmOrRisk", "childWords"] as const;

/** An offer, attempt or completed return home interview. */
export interface ReturnInterview {
  readonly interviewKey: string;
  readonly personKey: string;
  readonly offered?: Temporal | null;
  readonly firstContact?: Temporal | null;
  /** When the conversation took place. */
  readonly completed?: Temporal | null;
  readonly outcome: Code<(typeof OUTCOMES)[number]>;
  readonly declinedBy?: Code<"child" | "parentCarer" | "unknown"> | null;
  readonly interviewerIndependent?: Tri | null;
  readonly formStatus: Code<"draft" | "final" | "cancelled" | "unknown">;
  /** When the written record was signed off. */
  readonly signedOff?: Temporal | null;
  /** The parts of the record that hold text or a coded "not known"; the text itself is not kept. */
  readonly fieldsRecorded?: readonly Code<(typeof WRITTEN_UP)[number]>[] | null;
  /** A manager recorded that nothing new was learned: in what role, and why. */
  readonly noNewInformation?: { readonly by: string | null; readonly reason: string | null } | null;
}

/** Checks a {@link ReturnInterview}. A field that is left out is one its stream cannot carry. */
export const ReturnInterview: z.ZodType<ReturnInterview> = z.strictObject({
  interviewKey: Key,
  personKey: Key,
  offered: Temporal.nullable().exactOptional(),
  firstContact: Temporal.nullable().exactOptional(),
  completed: Temporal.nullable().exactOptional(),
  outcome: codeOf(OUTCOMES),
  declinedBy: codeOf(["child", "parentCarer", "unknown"]).nullable().exactOptional(),
  interviewerIndependent: Tri.nullable().exactOptional(),
  formStatus: codeOf(["draft", "final", "cancelled", "unknown"]),
  signedOff: Temporal.nullable().exactOptional(),
  fieldsRecorded: z.array(codeOf(WRITTEN_UP)).nullable().exactOptional(),
  noNewInformation: z
    .strictObject({ by: z.string().nullable(), reason: z.string().nullable() })
    .nullable()
    .exactOptional(),
});
