import * as z from "zod";
import { isCalendarDay } from "../time/index.js";
import { clockStartShape } from "./clock-subject.js";

/** An earlier referral, or contact, for the same child. */
export interface PreviousReferral {
  /** As `YYYY-MM-DD`; `null`, or a text that names no day, when it is not known. */
  readonly date: string | null;
  /** `false` for a contact that did not become a referral: it does not count. */
  readonly isReferral?: boolean;
}

/** A referral, with what is known of those before it. */
export interface ReReferralSubject {
  /** As at when the records speak: a London day, as `YYYY-MM-DD`, or an instant with offset. */
  readonly asOf: string;
  readonly referralDate: string | null;
  readonly previousReferrals: readonly PreviousReferral[];
  /** The first day that the data cover, as `YYYY-MM-DD`, when they do not go back for ever. */
  readonly historyFrom?: string | null;
}

/** Checks a {@link ReReferralSubject} that comes from outside. */
export const ReReferralSubject: z.ZodType<ReReferralSubject> = z.strictObject({
  asOf: clockStartShape.asOf,
  referralDate: z.string().nullable(),
  previousReferrals: z.array(
    z.strictObject({ date: z.string().nullable(), isReferral: z.boolean().exactOptional() }),
  ),
  historyFrom: z.string().refine(isCalendarDay, "must be a day").nullable().exactOptional(),
});
