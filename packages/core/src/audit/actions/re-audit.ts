import * as z from "zod";
import { CalendarDay } from "../../time/index.js";
import type { StandardFinding } from "../standards/standard-findings.js";

/** A re-audit that was asked for, as at one London day. */
export interface ReAudit {
  readonly asOf: string;
  readonly dueOn: string;
  readonly auditorId: string;
  /** `null` until it is done. */
  readonly done: { readonly byId: string; readonly on: string } | null;
}

/** How a re-audit stands. */
export type ReAuditStatus =
  | "same-auditor"
  | "done-in-future"
  | "done-in-time"
  | "done-late"
  | "overdue"
  | "open";

const ReAudit: z.ZodType<ReAudit> = z.strictObject({
  asOf: CalendarDay,
  dueOn: CalendarDay,
  auditorId: z.string().min(1),
  done: z.strictObject({ byId: z.string().min(1), on: CalendarDay }).nullable(),
});

/**
 * How a re-audit stands (domain guide, 5.8). One by the same auditor is none.
 *
 * @throws ZodError when the input is not of the declared shape
 */
export function reAuditStatus(input: ReAudit): { readonly status: ReAuditStatus } {
  const { asOf, dueOn, auditorId, done } = ReAudit.parse(input);
  if (done === null) return { status: asOf > dueOn ? "overdue" : "open" };
  if (done.byId === auditorId) return { status: "same-auditor" };
  if (done.on > asOf) return { status: "done-in-future" };
  return { status: done.on > dueOn ? "done-late" : "done-in-time" };
}

/** What an audit and its re-audit found, by the audit's id. */
export interface AuditedTwice {
  readonly id: string;
  readonly first: readonly StandardFinding[];
  readonly again: readonly StandardFinding[];
}

/** How often the same weakness is found again. */
export interface SameThemeAgain {
  /** Re-audits in which a standard that was not met is still not met. */
  readonly numerator: number;
  readonly denominator: number;
  readonly cases: readonly { readonly id: string; readonly standards: readonly string[] }[];
}

/** The re-audits in which some standard that was not met is still not met, and which standards. */
export function sameThemeAgain(audits: readonly AuditedTwice[]): SameThemeAgain {
  const cases = audits.map(({ id, first, again }) => {
    const still = new Set(notMet(again));
    return { id, standards: notMet(first).filter((standard) => still.has(standard)) };
  });
  const repeated = cases.filter(({ standards }) => standards.length > 0);
  return { numerator: repeated.length, denominator: audits.length, cases: repeated };
}

function notMet(findings: readonly StandardFinding[]): readonly string[] {
  return findings.filter(({ finding }) => finding === "not-met").map(({ standard }) => standard);
}
