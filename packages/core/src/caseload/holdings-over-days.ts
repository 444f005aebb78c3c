import { dayNumber } from "../time/index.js";
import { isCaseholder } from "./holdings.js";
import type { CaseWorker, Staffing } from "./staff.js";

/** Days as counts of days since 1 January 1970; the last is the first that no longer counts. */
export interface DayRange {
  readonly from: number;
  readonly until: number;
}

/** That a worker in post held an open case, over days without a gap. */
export interface Holding extends DayRange {
  readonly caseId: string;
  readonly worker: CaseWorker;
  readonly isCaseholders: boolean;
}

/**
 * Who held whom over a period: what `holdingsOn` finds for one day, found once for all of them. An
 * allocation holds on the days on which it, its case and its worker are all active.
 */
export function holdingsOver(
  { workers, cases, allocations }: Staffing,
  period: DayRange,
  managerHeldCounts: boolean,
): readonly Holding[] {
  const open = new Map(cases.map((one) => [one.id, activeOver(one, period)]));
  const posts = new Map(
    workers.map((worker) => [worker.id, { worker, inPost: inPostOver(worker, period) }]),
  );
  return allocations.flatMap((allocation) => {
    const { caseId, workerId, role = "primary" } = allocation;
    const post = posts.get(workerId);
    const opened = open.get(caseId);
    if (role !== "primary" || post === undefined || opened === undefined) return [];
    const { worker, inPost } = post;
    const { from, until } = overlap(activeOver(allocation, period), overlap(opened, inPost));
    if (from >= until) return [];
    const isCaseholders = isCaseholder(worker, managerHeldCounts);
    return [{ caseId, worker, isCaseholders, from, until }];
  });
}

/** The days of a period on which a case or an allocation is active; none when `from` is not before `until`. */
export function activeOver(
  { from, to = null }: { readonly from: string; readonly to?: string | null },
  period: DayRange,
): DayRange {
  return overlap(period, {
    from: dayNumber(from),
    until: to === null ? period.until : dayNumber(to),
  });
}

function inPostOver({ from = null, to = null }: CaseWorker, period: DayRange): DayRange {
  return overlap(period, {
    from: from === null ? period.from : dayNumber(from),
    until: to === null ? period.until : dayNumber(to) + 1,
  });
}

function overlap(a: DayRange, b: DayRange): DayRange {
  return { from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) };
}
