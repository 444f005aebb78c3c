import { FileRefusal } from "../../formats/refusal.js";

/** How much may come out of compressed bytes. */
export interface InflateLimits {
  /** Of one file or entry. */
  readonly inflatedBytes: number;
  /** Of all entries of an archive together. */
  readonly archiveBytes: number;
  /** How many times as much may come out as went in. */
  readonly ratio: number;
  readonly entries: number;
}

const MIB = 2 ** 20;

/** The limits of a compressed text file, which is read as a stream. */
export const gzipLimits: InflateLimits = {
  inflatedBytes: 2048 * MIB,
  archiveBytes: 2048 * MIB,
  ratio: 200,
  entries: 1,
};

/** The limits of an archive or workbook. */
export const zipLimits: InflateLimits = {
  inflatedBytes: 256 * MIB,
  archiveBytes: 512 * MIB,
  ratio: 200,
  entries: 2000,
};

// Little text may be all blanks; no ratio is asked of so little.
const FREE = MIB;

/** Refuses what inflates beyond the limits, counted on bytes that really came out. */
export function assertInflated(
  cameIn: number,
  cameOut: number,
  { inflatedBytes, ratio }: InflateLimits,
): void {
  if (cameOut > FREE && cameOut > cameIn * ratio) throw new FileRefusal("ratio");
  if (cameOut > inflatedBytes) throw new FileRefusal("size");
}
