import * as z from "zod";
import { CalendarDay } from "../time/index.js";

/** A worker, with the London days in post, both included; a day left out is one that does not limit. */
export interface CaseWorker {
  readonly id: string;
  /** Full-time equivalent: 1 is full-time hours. `null` when it is not known; it is never taken as 1. */
  readonly fte: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
  /** In the assessed and supported year in employment, with a lighter load. */
  readonly asye?: boolean;
  /** Supplied through an agency, not employed. */
  readonly agency?: boolean;
  readonly kind?: "caseholder" | "manager";
  /** The team, and the kind of work it does, which may have bands of its own. */
  readonly teamId?: string;
  readonly teamType?: string;
}

/** A child who is open to the service, from a London day to the day it ended, which no longer counts. */
export interface OpenCase {
  /** One child is one case; siblings are separate. */
  readonly id: string;
  readonly from: string;
  readonly to?: string | null;
}

/** That a worker held a case, from a London day to the day it was handed over, which no longer counts. */
export interface CaseAllocation {
  readonly caseId: string;
  readonly workerId: string;
  readonly from: string;
  readonly to?: string | null;
  /** Joint, or secondary, work does not make a caseholder. */
  readonly role?: "primary" | "secondary";
}

/** The records of one service from which its caseloads are counted. */
export interface Staffing {
  readonly workers: readonly CaseWorker[];
  readonly cases: readonly OpenCase[];
  readonly allocations: readonly CaseAllocation[];
}

const id = z.string().min(1);

const end = CalendarDay.nullable().exactOptional();

const CaseWorker: z.ZodType<CaseWorker> = z.strictObject({
  id,
  fte: z.number().nullable(),
  from: end,
  to: end,
  asye: z.boolean().exactOptional(),
  agency: z.boolean().exactOptional(),
  kind: z.enum(["caseholder", "manager"]).exactOptional(),
  teamId: id.exactOptional(),
  teamType: id.exactOptional(),
});

/** The fields of {@link Staffing}, to be checked as they come from outside. */
export const staffingShape: { readonly [Name in keyof Staffing]: z.ZodType<Staffing[Name]> } = {
  workers: z.array(CaseWorker).refine(areDistinct, "two workers share an id"),
  cases: z
    .array(z.strictObject({ id, from: CalendarDay, to: end }))
    .refine(areDistinct, "two cases share an id"),
  allocations: z.array(
    z.strictObject({
      caseId: id,
      workerId: id,
      from: CalendarDay,
      to: end,
      role: z.enum(["primary", "secondary"]).exactOptional(),
    }),
  ),
};

function areDistinct(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length;
}

/** Whether a case or an allocation is active on a day: the day it ends is the next holder's. */
export function isActive(
  { from, to = null }: { readonly from: string; readonly to?: string | null },
  on: string,
): boolean {
  return from <= on && (to === null || to > on);
}

/** Whether a worker is in post on a day, first and last included. */
export function isInPost({ from = null, to = null }: CaseWorker, on: string): boolean {
  return (from === null || from <= on) && (to === null || on <= to);
}
