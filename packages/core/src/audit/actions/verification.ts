import * as z from "zod";
import { CalendarDay } from "../../time/index.js";

/** A closed action, and what a second person made of it. */
export interface ClosedAction {
  readonly closedDate: string;
  /** Who closed it. */
  readonly closedById: string;
  /** `null` while nobody has looked. */
  readonly verification: {
    readonly byId: string;
    readonly on: string;
    readonly outcome: "confirmed" | "returned";
    /** Needed for one that is returned. */
    readonly reason: string | null;
  } | null;
}

/** Whether a closed action is shown to have been done. */
export type VerificationStatus =
  | "awaiting-verification"
  | "verified"
  | "returned"
  | "verified-by-its-closer"
  | "verified-before-closure"
  | "return-reason-missing";

const ClosedAction: z.ZodType<ClosedAction> = z.strictObject({
  closedDate: CalendarDay,
  closedById: z.string().min(1),
  verification: z
    .strictObject({
      byId: z.string().min(1),
      on: CalendarDay,
      outcome: z.enum(["confirmed", "returned"]),
      reason: z.string().nullable(),
    })
    .nullable(),
});

/**
 * How the proof of a closed action stands. Nobody confirms their own; one that is returned is open again
 * and says why.
 *
 * @throws ZodError when the action is not of the declared shape
 */
export function verificationStatus(input: ClosedAction): { readonly status: VerificationStatus } {
  const { closedDate, closedById, verification } = ClosedAction.parse(input);
  if (verification === null) return { status: "awaiting-verification" };
  if (verification.byId === closedById) return { status: "verified-by-its-closer" };
  if (verification.on < closedDate) return { status: "verified-before-closure" };
  if (verification.outcome === "confirmed") return { status: "verified" };
  return {
    status: (verification.reason ?? "").trim() === "" ? "return-reason-missing" : "returned",
  };
}
