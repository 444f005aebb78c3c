import type { ContributionRow } from "./contribution-row.js";

/** What is known of a record that is already stored. */
export interface StoredVersion {
  readonly content_hash: string;
  readonly flags: readonly string[];
  readonly lifecycle: string;
  readonly entity_version: number;
}

/** What became of the records of a batch. */
export interface WriteCounts {
  readonly unchanged: number;
  readonly inserted: number;
  readonly updated: number;
  readonly reactivated: number;
}

/** A record to write, with the version it becomes. */
export interface ChangedRow extends ContributionRow {
  readonly entity_version: number;
}

/** No record at all. */
export const noCounts: WriteCounts = { unchanged: 0, inserted: 0, updated: 0, reactivated: 0 };

/**
 * Holds what comes in against what is stored. A record sent twice is held against its own first.
 *
 * @param stored by record key
 */
export function classify(
  incoming: readonly ContributionRow[],
  stored: ReadonlyMap<string, StoredVersion>,
): { readonly counts: WriteCounts; readonly changed: readonly ChangedRow[] } {
  const counts = { ...noCounts };
  const changed = new Map<string, ChangedRow>();
  for (const row of incoming) {
    const sentBefore = changed.get(row.record_key);
    const known = sentBefore ? { ...sentBefore, lifecycle: "active" } : stored.get(row.record_key);
    const became = compare(row, known);
    counts[became] += 1;
    if (became === "unchanged") continue;
    changed.set(row.record_key, { ...row, entity_version: (known?.entity_version ?? 0) + 1 });
  }
  return { counts, changed: [...changed.values()] };
}

function compare(row: ContributionRow, known: StoredVersion | undefined): keyof WriteCounts {
  if (known === undefined) return "inserted";
  if (known.lifecycle !== "active") return "reactivated";
  const isSame = row.content_hash === known.content_hash && row.flags.join() === known.flags.join();
  return isSame ? "unchanged" : "updated";
}

/** The sum of what became of two batches. */
export function addCounts(a: WriteCounts, b: WriteCounts): WriteCounts {
  return {
    unchanged: a.unchanged + b.unchanged,
    inserted: a.inserted + b.inserted,
    updated: a.updated + b.updated,
    reactivated: a.reactivated + b.reactivated,
  };
}
