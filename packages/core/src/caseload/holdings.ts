import { type CaseWorker, isActive, isInPost, type Staffing } from "./staff.js";

/** Who holds whom on one day. */
export interface Holdings {
  /** The cases that each caseholder holds, by the worker's id. */
  readonly heldBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** The cases that each worker in post supports without holding them, by the worker's id. */
  readonly supportedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Open cases held by a caseholder, each once. */
  readonly cases: ReadonlySet<string>;
  /** Open cases held by a manager alone. */
  readonly managerHeld: ReadonlySet<string>;
  /** Open cases without anybody in post who holds them. */
  readonly unallocated: ReadonlySet<string>;
  /** Of these, the ones left with someone who is gone, has not begun or is not known. */
  readonly heldByLeaver: ReadonlySet<string>;
}

/** Finds who holds whom on a London day. Repeated rows count once. */
export function holdingsOn(
  { workers, cases, allocations }: Staffing,
  on: string,
  managerHeldCounts: boolean,
): Holdings {
  const open = new Set(cases.filter((one) => isActive(one, on)).map(({ id }) => id));
  const inPost = new Map(
    workers.filter((worker) => isInPost(worker, on)).map((worker) => [worker.id, worker]),
  );
  const heldBy = new Map<string, Set<string>>();
  const supports = new Map<string, Set<string>>();
  const [held, byManager, byLeaver] = [new Set<string>(), new Set<string>(), new Set<string>()];

  for (const allocation of allocations) {
    const { caseId, workerId, role = "primary" } = allocation;
    if (!open.has(caseId) || !isActive(allocation, on)) continue;
    const worker = inPost.get(workerId);
    if (role === "secondary") {
      if (worker !== undefined) addTo(supports, workerId, caseId);
    } else if (worker === undefined) {
      byLeaver.add(caseId);
    } else if (isCaseholder(worker, managerHeldCounts)) {
      addTo(heldBy, workerId, caseId);
      held.add(caseId);
    } else {
      byManager.add(caseId);
    }
  }
  const unallocated = without(without(open, held), byManager);
  return {
    heldBy,
    supportedBy: new Map(
      [...supports].map(([id, supported]) => [id, without(supported, heldBy.get(id) ?? new Set())]),
    ),
    cases: held,
    managerHeld: without(byManager, held),
    unallocated,
    heldByLeaver: new Set([...unallocated].filter((caseId) => byLeaver.has(caseId))),
  };
}

/** Whether a worker who holds a case counts as a caseholder. */
export function isCaseholder({ kind }: CaseWorker, managerHeldCounts: boolean): boolean {
  return kind !== "manager" || managerHeldCounts;
}

function addTo(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((one) => !some.has(one)));
}
