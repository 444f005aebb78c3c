import { dayNumber } from "../time/index.js";
import { activeOver } from "./holdings-over-days.js";
import type { Staffing } from "./staff.js";

/** A record that counts on none of the days asked about, and why. */
export interface LeftOutRecord {
  readonly record: "worker" | "case" | "allocation";
  /** The id of the worker or the case; of an allocation, that of its case. */
  readonly id: string;
  readonly reason: "case-not-listed" | "end-before-start";
}

/**
 * What is left out of a caseload: allocations that held on some of the days, of cases that are not listed,
 * and whatever ends before it starts. Each id once for its kind and reason, in their order.
 *
 * @param from the first London day asked about
 * @param to   the last
 */
export function leftOutOf(
  { workers, cases, allocations }: Staffing,
  from: string,
  to: string,
): readonly LeftOutRecord[] {
  const listed = new Set(cases.map(({ id }) => id));
  const period = { from: dayNumber(from), until: dayNumber(to) + 1 };
  const ofCases = allocations.map((one) => ({ ...one, id: one.caseId }));
  const unlisted = ofCases.filter((one) => {
    const active = activeOver(one, period);
    return !listed.has(one.id) && active.from < active.until;
  });
  return [
    ...leftOut("allocation", "case-not-listed", unlisted),
    ...leftOut("allocation", "end-before-start", ofCases.filter(endsBeforeStart)),
    ...leftOut("case", "end-before-start", cases.filter(endsBeforeStart)),
    ...leftOut("worker", "end-before-start", workers.filter(endsBeforeStart)),
  ];
}

function leftOut(
  record: LeftOutRecord["record"],
  reason: LeftOutRecord["reason"],
  records: readonly { readonly id: string }[],
): readonly LeftOutRecord[] {
  const ids = [...new Set(records.map(({ id }) => id))].sort();
  return ids.map((id) => ({ record, id, reason }));
}

/** One that ends on the day it starts was handed on at once, and is as it should be. */
function endsBeforeStart({
  from = null,
  to = null,
}: {
  readonly from?: string | null;
  readonly to?: string | null;
}): boolean {
  return from !== null && to !== null && to < from;
}
