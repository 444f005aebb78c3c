import * as z from "zod";
import { CalendarDay } from "../../time/index.js";

/** An action that an audit asked for, as at one London day. */
export interface AuditAction {
  readonly asOf: string;
  /** A role; `null` while nobody owns it. */
  readonly owner: string | null;
  readonly dueDate: string | null;
  readonly closedDate?: string | null;
  /** A text or the reference of a document that shows it was done. */
  readonly evidence?: string | null;
}

/** How an action may stand, in the order in which it is asked. */
export const ACTION_STATUSES = [
  "not-assigned",
  "no-due-date",
  "closed-in-future",
  "closed-without-evidence",
  "closed-in-time",
  "closed-late",
  "overdue",
  "open",
] as const;
/** One of {@link ACTION_STATUSES}. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

const AuditAction: z.ZodType<AuditAction> = z.strictObject({
  asOf: CalendarDay,
  owner: z.string().nullable(),
  dueDate: CalendarDay.nullable(),
  closedDate: CalendarDay.nullable().exactOptional(),
  evidence: z.string().nullable().exactOptional(),
});

/**
 * How an action stands (domain guide, 5.8). On its due date it is still in time; without evidence it is
 * not closed.
 *
 * @throws ZodError when the action is not of the declared shape
 */
export function actionStatus(input: AuditAction): { readonly status: ActionStatus } {
  const { asOf, owner, dueDate, closedDate = null, evidence } = AuditAction.parse(input);
  if ((owner ?? "").trim() === "") return { status: "not-assigned" };
  if (dueDate === null) return { status: "no-due-date" };
  if (closedDate === null) return { status: asOf > dueDate ? "overdue" : "open" };
  if (closedDate > asOf) return { status: "closed-in-future" };
  if ((evidence ?? "").trim() === "") return { status: "closed-without-evidence" };
  return { status: closedDate > dueDate ? "closed-late" : "closed-in-time" };
}
