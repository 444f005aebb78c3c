import { columnsOf, type FieldMapping } from "./field.js";
import type { TableMapping } from "./table.js";

/** What a file's header says of it. */
export type Recognised =
  | {
      readonly kind: "table";
      readonly table: TableMapping;
      readonly extraColumns: readonly number[];
    }
  | {
      readonly kind: "incomplete";
      readonly table: TableMapping;
      readonly missing: readonly string[];
    }
  | { readonly kind: "unknown" };

const LEAST_SHARE = 0.6;
const NUMBERED = /_\d+_/;

/**
 * Which kind of file this is, by its column names and never by its file name: the one table most of
 * whose columns are there.
 *
 * @returns `incomplete` when the table is plain but columns without which no row means anything lack
 */
export function recognise(header: readonly string[], tables: readonly TableMapping[]): Recognised {
  const ranked = tables
    .map((table) => ({ table, share: shareOf(table, header) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (best === undefined || best.share === next?.share) return { kind: "unknown" };
  const { table } = best;
  const missing = table.required.filter((column) => !header.includes(column));
  if (missing.length > 0) return { kind: "incomplete", table, missing };
  return { kind: "table", table, extraColumns: extraColumns(table, header) };
}

function shareOf({ columns }: TableMapping, header: readonly string[]): number {
  return columns.filter((column) => header.includes(column)).length / columns.length;
}

// Positions, not names: what stands in an unknown header may be anything.
function extraColumns(table: TableMapping, header: readonly string[]): readonly number[] {
  const fields = table.streams.flatMap(({ fields }) => Object.values<FieldMapping>(fields));
  const known = new Set([...table.columns, ...fields.flatMap(columnsOf)].map(asGroup));
  return header.flatMap((name, index) => (known.has(asGroup(name)) ? [] : [index + 1]));
}

// episode_2_status is a column of the group that the mapping writes as episode_{n}_status.
function asGroup(name: string): string {
  return name.replace(NUMBERED, "_{n}_");
}
