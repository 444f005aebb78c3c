import type { TableMapping } from "../mapping/table.js";
import { ExtractAliases } from "./aliases.js";

/** How a file is read. */
export interface Reading {
  readonly tables: readonly TableMapping[];
  /** Those of the extract that the file is part of. */
  readonly aliases: ExtractAliases;
  /** Stop each table after so many rows, to look and not to read. */
  readonly maxRows: number;
}

/** A reading of whole files, the first of its extract. */
export function wholeReading(tables: readonly TableMapping[]): Reading {
  return { tables, aliases: new ExtractAliases(), maxRows: Number.POSITIVE_INFINITY };
}
