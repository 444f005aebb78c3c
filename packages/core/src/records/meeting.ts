import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, codeOf, Key } from "./value.js";

const TYPES = ["strategy", "icpc", "coreGroup", "rcpc", "claReview", "risk", "other"] as const;

/** A conference, review, core group, strategy or risk meeting about a child. */
export interface Meeting {
  readonly meetingKey: string;
  readonly personKey: string;
  readonly meetingType: Code<(typeof TYPES)[number]>;
  readonly due?: Temporal | null;
  readonly held?: Temporal | null;
  /** How the child took part. */
  readonly participation?: Code | null;
  /** The return home interviews that its record names; an empty list says that it names none. */
  readonly citesInterviews?: readonly string[] | null;
}

/** Checks a {@link Meeting}. A field that is left out is one its stream cannot carry. */
export const Meeting: z.ZodType<Meeting> = z.strictObject({
  meetingKey: Key,
  personKey: Key,
  meetingType: codeOf(TYPES),
  due: Temporal.nullable().exactOptional(),
  held: Temporal.nullable().exactOptional(),
  participation: AnyCode.nullable().exactOptional(),
  citesInterviews: z.array(Key).nullable().exactOptional(),
});
