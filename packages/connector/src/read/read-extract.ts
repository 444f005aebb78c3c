import type { FormCoverage } from "../form-map/form-coverage.js";
import type { MappedForms } from "../form-map/form-tables.js";
import type { Encoding } from "../formats/decode-text.js";
import type { TableMapping } from "../mapping/table.js";
import { readFile } from "./read-file.js";
import { readForms } from "./read-forms.js";
import type { FileReading } from "./reading.js";
import { wholeReading } from "./reading-options.js";
import type { SourceFile } from "./source.js";

/** What became of the files of an extract, and of the forms in them. */
export interface ExtractRead {
  readonly readings: readonly FileReading[];
  /** `null` where no form came. */
  readonly coverage: FormCoverage | null;
}

// A round more than the longest chain of keys would do; one that bites its tail never settles.
const MOST_ROUNDS = 8;

/**
 * Reads the files of one extract. Files whose rows are joined by keys of the warehouse are read again
 * until those keys stand for the same records twice, so that the order of the files does not matter: a
 * key may be made of others that stand in a later file.
 *
 * @returns what became of each file, in the order of the files
 */
export async function readExtract(
  files: readonly SourceFile[],
  tables: readonly TableMapping[],
  forms: MappedForms,
  fallbackEncoding: Encoding,
): Promise<ExtractRead> {
  const reading = wholeReading(tables, fallbackEncoding);
  const becameOf = new Map<SourceFile, readonly FileReading[]>();
  let toRead = files;
  for (let round = 1; round <= MOST_ROUNDS && toRead.length > 0; round += 1) {
    for (const file of toRead) becameOf.set(file, await readFile(file, reading));
    if (reading.aliases.endRound()) break;
    toRead = toRead.filter((file) => usesAliases(becameOf.get(file) ?? []));
  }
  const readings = files.flatMap((file) => becameOf.get(file) ?? []);
  const { readings: ofForms, coverage } = readForms(readings, forms, reading.aliases);
  return { readings: [...readings, ...ofForms], coverage };
}

function usesAliases(readings: readonly FileReading[]): boolean {
  return readings.some((one) => one.kind === "read" && one.usesAliases);
}
