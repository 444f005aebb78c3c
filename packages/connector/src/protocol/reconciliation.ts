import { z } from "zod";

/** What became of every row that one stream read. All are counts of rows. */
export interface StreamReconciliation {
  readonly stream: string;
  readonly complete: boolean;
  readonly proof: "fileHash";
  readonly declaredCount: number | null;
  readonly read: number;
  /** Rows that the mapping leaves out by declaration. */
  readonly filtered: number;
  /** Rows that repeat another row of the same run, or that a later file replaces. */
  readonly duplicate: number;
  readonly quarantined: number;
  readonly unchanged: number;
  readonly inserted: number;
  readonly updated: number;
  readonly reactivated: number;
  readonly deleteItems: number;
  readonly tombstoned: number;
  readonly agedOut: number;
  readonly activeBefore: number;
  readonly activeAfter: number;
  readonly quarantineReasons: Readonly<Record<string, number>>;
}

/** The account of one run: two sums per stream that must balance. */
export interface Reconciliation {
  readonly runId: string;
  readonly outcome: "complete" | "partial" | "failed" | "dryRun";
  readonly consistency: "file";
  readonly streams: readonly StreamReconciliation[];
}

const count = z.int().nonnegative();

/** Checks a {@link StreamReconciliation}. */
export const StreamReconciliation: z.ZodType<StreamReconciliation> = z.strictObject({
  stream: z.string(),
  complete: z.boolean(),
  proof: z.literal("fileHash"),
  declaredCount: count.nullable(),
  read: count,
  filtered: count,
  duplicate: count,
  quarantined: count,
  unchanged: count,
  inserted: count,
  updated: count,
  reactivated: count,
  deleteItems: count,
  tombstoned: count,
  agedOut: count,
  activeBefore: count,
  activeAfter: count,
  quarantineReasons: z.record(z.string(), count),
});

/** Checks a {@link Reconciliation}. */
export const Reconciliation: z.ZodType<Reconciliation> = z.strictObject({
  runId: z.string(),
  outcome: z.enum(["complete", "partial", "failed", "dryRun"]),
  consistency: z.literal("file"),
  streams: z.array(StreamReconciliation),
});

/**
 * The names of the streams whose sums do not balance; empty when every row is accounted for.
 *
 * - `read = filtered + duplicate + quarantined + unchanged + inserted + updated + reactivated + deleteItems`
 * - `activeAfter = activeBefore + inserted + reactivated - tombstoned - agedOut`
 */
export function unbalancedStreams(reconciliation: Reconciliation): readonly string[] {
  return reconciliation.streams.filter((stream) => !isBalanced(stream)).map(({ stream }) => stream);
}

function isBalanced(s: StreamReconciliation): boolean {
  const kept = s.unchanged + s.inserted + s.updated + s.reactivated;
  const outcomes = s.filtered + s.duplicate + s.quarantined + kept + s.deleteItems;
  const active = s.activeBefore + s.inserted + s.reactivated - s.tombstoned - s.agedOut;
  return s.read === outcomes && s.activeAfter === active;
}
