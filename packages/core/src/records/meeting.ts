import { z } from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, codeOf, Key } from "./value.js";

const TYPES = ["strategy", "icpc", "coreGroup", "rcpc", "claReview", "risk", "other"] as const;

/** A conference, review, core group, strategy or risk meeting about a child. */
export interface Meeting {
  readonly meetingKey: string;
  readonly personKey: string;
  readonly meetingType: Code<(typeof TYPES)[number]>;
  readonly held?: Temporal | null;
  /** How the child took part. */
  readonly participation?: Code | null;
}

/** Checks a {@link Meeting}. A field that is left out is one its stream cannot carry. */
export const Meeting: z.ZodType<Meeting> = z.strictObject({
  meetingKey: Key,
  personKey: Key,
  meetingType: codeOf(TYPES),
  held: Temporal.nullable().exactOptional(),
  participation: AnyCode.nullable().exactOptional(),
});
