import { columnsOf, type FieldMapping } from "./field.js";
import { asGroup } from "./group-column.js";
import type { TableMapping } from "./table.js";

/** What a file's header says of it. */
export type Recognised =
  | {
      readonly kind: "table";
      readonly table: TableMapping;
      /** The columns of the file, each under the name that the table gives it. */
      readonly header: readonly string[];
      /** Positions, from 1, of columns that the table does not know. */
      readonly extraColumns: readonly number[];
    }
  | {
      readonly kind: "incomplete";
      readonly table: TableMapping;
      readonly missing: readonly string[];
    }
  | { readonly kind: "unknown" };

const LEAST_SHARE = 0.6;

/**
 * Which kind of file this is, by its column names and never by its file name: the one table most of
 * whose columns are there.
 *
 * @returns `incomplete` when the table is plain but columns without which no row means anything lack
 */
export function recognise(header: readonly string[], tables: readonly TableMapping[]): Recognised {
  const ranked = tables
    .map((table) => ({ table, names: namesFor(table, header) }))
    .map(({ table, names }) => ({ table, names, share: shareOf(table, names) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (best === undefined || best.share === next?.share) return { kind: "unknown" };
  const { table, names } = best;
  const missing = table.required.filter((column) => !names.includes(column));
  if (missing.length > 0) return { kind: "incomplete", table, missing };
  return { kind: "table", table, header: names, extraColumns: extraColumns(table, names) };
}

/**
 * Which kind of record this is, by the names of its fields: the one table that knows most of them. A
 * record, unlike a header, may leave out what it has no value for.
 */
export function recogniseRecord(
  names: readonly string[],
  tables: readonly TableMapping[],
): TableMapping | null {
  const ranked = tables
    .map((table) => ({ table, known: names.filter((name) => table.columns.includes(name)).length }))
    .filter(({ known }) => known > 0 && known >= names.length * LEAST_SHARE)
    .sort((a, b) => b.known - a.known);
  const [best, next] = ranked;
  return best === undefined || best.known === next?.known ? null : best.table;
}

function namesFor({ columns, otherHeadings }: TableMapping, header: readonly string[]) {
  if (otherHeadings === undefined) return header;
  const byHeading = new Map(
    columns.flatMap((column) =>
      [column, ...(otherHeadings[column] ?? [])].map((one) => [plainHeading(one), column] as const),
    ),
  );
  return header.map((name) => byHeading.get(plainHeading(name)) ?? name);
}

// What a heading says, without the case, blanks and marks in which files differ.
function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
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
