import type { Encoding } from "../formats/decode-text.js";
import { textLimits } from "../formats/limits.js";
import type { TableMapping } from "../mapping/table.js";
import { ExtractAliases } from "./aliases.js";

/** How a file is read. */
export interface Reading {
  readonly tables: readonly TableMapping[];
  /** Those of the extract that the file is part of. */
  readonly aliases: ExtractAliases;
  /** What text may be written in, where it is not UTF-8. */
  readonly fallbackEncoding: Encoding;
  /** Stop each table after so many rows, to look and not to read. */
  readonly maxRows: number;
  /** Refuse a file that has more rows in a table: its records would fill the memory. */
  readonly mostRows: number;
}

/** A reading of whole files, the first of its extract. */
export function wholeReading(tables: readonly TableMapping[], fallbackEncoding: Encoding): Reading {
  return {
    tables,
    aliases: new ExtractAliases(),
    fallbackEncoding,
    maxRows: Number.POSITIVE_INFINITY,
    mostRows: textLimits.tableRows,
  };
}
