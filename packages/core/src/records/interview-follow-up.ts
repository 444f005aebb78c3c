import * as z from "zod";
import { Temporal } from "./temporal.js";
import { type Code, codeOf, Key, Tri } from "./value.js";

/** A concern to share, or an action to take, that arose from a return home interview. */
export interface InterviewFollowUp {
  readonly followUpKey: string;
  readonly interviewKey: string;
  readonly kind: Code<"concern" | "action">;
  /** Its place among the concerns, or the actions, of the interview. */
  readonly ordinal: number;
  /** Concerns only. */
  readonly shareable?: Tri | null;
  /** When it was sent to police or the named partner. */
  readonly shared?: Temporal | null;
  /** The role that owns it; actions only. */
  readonly owner?: string | null;
  readonly due?: Temporal | null;
  readonly closed?: Temporal | null;
  readonly closedWithEvidence?: Tri | null;
}

/** Checks an {@link InterviewFollowUp}. A field that is left out is one its stream cannot carry. */
export const InterviewFollowUp: z.ZodType<InterviewFollowUp> = z.strictObject({
  followUpKey: Key,
  interviewKey: Key,
  kind: codeOf(["concern", "action"]),
  ordinal: z.int().nonnegative(),
  shareable: Tri.nullable().exactOptional(),
  shared: Temporal.nullable().exactOptional(),
  owner: z.string().min(1).nullable().exactOptional(),
  due: Temporal.nullable().exactOptional(),
  closed: Temporal.nullable().exactOptional(),
  closedWithEvidence: Tri.nullable().exactOptional(),
});
