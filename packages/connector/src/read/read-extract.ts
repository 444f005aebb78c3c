import type { TableMapping } from "../mapping/table.js";
import { readFile, wholeReading } from "./read-file.js";
import type { FileReading } from "./reading.js";
import type { SourceFile } from "./source.js";

// Keys lead to keys: a plan names its referral, the referral its child. No chain is longer.
const ROUNDS = 4;

/**
 * Reads the files of one extract. Where a file names records by keys of the warehouse that a later file
 * gives, it is read again once they are known, so that the order of the files does not matter.
 *
 * @returns what became of each file, in the order of the files
 */
export async function readExtract(
  files: readonly SourceFile[],
  tables: readonly TableMapping[],
): Promise<readonly FileReading[]> {
  const reading = wholeReading(tables);
  const becameOf = new Map<SourceFile, readonly FileReading[]>();
  let toRead = files;
  for (let round = 1; round <= ROUNDS && toRead.length > 0; round += 1) {
    const knownBefore = reading.aliases.size;
    for (const file of toRead) becameOf.set(file, await readFile(file, reading));
    if (reading.aliases.size === knownBefore) break;
    toRead = toRead.filter((file) => isUnresolved(becameOf.get(file) ?? []));
  }
  return files.flatMap((file) => becameOf.get(file) ?? []);
}

function isUnresolved(readings: readonly FileReading[]): boolean {
  return readings.some((one) => one.kind === "read" && one.unresolved > 0);
}
