import type { TableMapping } from "../mapping/table.js";
import type { QuarantineRow, StreamReconciliation } from "../protocol/index.js";
import type { TableRead } from "./reading.js";

/** The account of a table that no stream keeps: every row is left out, in the open. */
export function leftOutAccount(
  table: TableMapping,
  readings: readonly TableRead[],
): StreamReconciliation {
  const read = readings.reduce((sum, { rows }) => sum + rows, 0);
  return { ...emptyAccount(table.source), read, filtered: read };
}

/** The account of a stream of which nothing has been read. */
export function emptyAccount(stream: string): StreamReconciliation {
  return {
    stream,
    complete: true,
    proof: "fileHash",
    declaredCount: null,
    read: 0,
    filtered: 0,
    duplicate: 0,
    quarantined: 0,
    unchanged: 0,
    inserted: 0,
    updated: 0,
    reactivated: 0,
    deleteItems: 0,
    tombstoned: 0,
    agedOut: 0,
    activeBefore: 0,
    activeAfter: 0,
    quarantineReasons: {},
  };
}

/** How many rows were held back for each reason. */
export function countReasons(held: readonly QuarantineRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reasonCode } of held) counts[reasonCode] = (counts[reasonCode] ?? 0) + 1;
  return counts;
}
