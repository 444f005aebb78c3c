import * as z from "zod";
import { CalendarDay } from "../time/index.js";

/** One child's workers, and a period in London days: changes are counted after `from`, up to `to`. */
export interface WorkerHistory {
  readonly from: string;
  readonly to: string;
  readonly allocations: readonly {
    readonly workerId: string;
    readonly from: string;
    readonly to?: string | null;
    readonly role?: "primary" | "secondary";
  }[];
}

/** How often a child had to meet a new social worker. */
export interface WorkerChanges {
  /** Hand-overs of the primary worker: from A to B and back to A are two. */
  readonly changes: number;
  /** Primary workers active on some day of the period. */
  readonly distinctWorkers: number;
}

const WorkerHistory: z.ZodType<WorkerHistory> = z.strictObject({
  from: CalendarDay,
  to: CalendarDay,
  allocations: z.array(
    z.object({
      workerId: z.string().min(1),
      from: CalendarDay,
      to: CalendarDay.nullable().exactOptional(),
      role: z.enum(["primary", "secondary"]).exactOptional(),
    }),
  ),
});

/**
 * Counts the changes of one child's primary worker (domain guide, 4.4). A gap after which the same
 * worker goes on is no change, nor is one who began and ended on the same day.
 *
 * @throws ZodError when the input is not of the declared shape
 */
export function workerChanges(input: WorkerHistory): WorkerChanges {
  const { from, to, allocations } = WorkerHistory.parse(input);
  const held = allocations
    .filter(({ role = "primary" }) => role === "primary")
    .filter((one) => !isPassThrough(one))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const changes = held.filter((one, place) => {
    const before = held[place - 1];
    return (
      before !== undefined && before.workerId !== one.workerId && from < one.from && one.from <= to
    );
  });
  const active = held.filter((one) => one.from <= to && (isOpen(one) || from < (one.to ?? "")));
  return {
    changes: changes.length,
    distinctWorkers: new Set(active.map(({ workerId }) => workerId)).size,
  };
}

type Held = WorkerHistory["allocations"][number];

function isOpen({ to = null }: Held): boolean {
  return to === null;
}

function isPassThrough({ from, to = null }: Held): boolean {
  return to !== null && to <= from;
}
