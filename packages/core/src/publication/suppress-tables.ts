import * as z from "zod";
import { protectSheet } from "./protect-sheet.js";
import { isCount, type Published, SuppressionParameters } from "./published.js";
import { cellAt, type Sheet, type SheetLine } from "./sheet.js";
import { shownCell } from "./suppress-line.js";
import { layOutTable, type TableLayout, type TablePlace } from "./table-layout.js";

/** A table of counts; its totals are worked out, and published with it. */
export interface TableToPublish {
  readonly id: string;
  /** Rows of one length. */
  readonly cells: readonly (readonly number[])[];
}

/** A place in one of several tables. */
export interface LinkedPlace extends TablePlace {
  readonly table: string;
}

/** That numbers of several tables add up to another; one part alone says that two are the same. */
export interface TableLink {
  readonly parts: readonly LinkedPlace[];
  readonly total: LinkedPlace;
}

/** Tables that one reader can lay side by side, with every sum that crosses them. */
export interface TablesToPublish {
  readonly tables: readonly TableToPublish[];
  readonly links: readonly TableLink[];
}

/** A table as published. */
export interface PublishedTable {
  readonly cells: readonly (readonly Published[])[];
  readonly rowTotals: readonly Published[];
  readonly columnTotals: readonly Published[];
  readonly grandTotal: Published;
}

/** What no rule settles, and a person looks at before publication. */
export type TableWarning = "person-must-check" | "earlier-reports-not-compared";

/** Why tables are not published at all. */
export type TableRefusal =
  | "not-a-count"
  | "ragged-table"
  | "unknown-place"
  | "total-does-not-match"
  | "too-many-steps";

/** Tables as published, or why they are not. */
export type PublishedTables =
  | {
      readonly tables: { readonly [id: string]: PublishedTable };
      /** Numbers hidden because several lines together gave one away; 0 where each line is enough. */
      readonly hiddenAcrossLines: number;
      readonly warnings: readonly TableWarning[];
    }
  | { readonly refused: TableRefusal };

const Index = z.union([z.int().min(0), z.literal("total")]);
const Place: z.ZodType<LinkedPlace> = z.strictObject({
  table: z.string().min(1),
  row: Index,
  column: Index,
});

const TablesToPublish: z.ZodType<TablesToPublish> = z.strictObject({
  tables: z
    .array(z.strictObject({ id: z.string().min(1), cells: z.array(z.array(z.number())) }))
    .refine(areDistinct, "two tables share an id"),
  links: z.array(z.strictObject({ parts: z.array(Place).min(1), total: Place })),
});

/**
 * Tables with their small numbers hidden, and whatever would give one away: line by line first (domain
 * guide, 7.1), then over all lines of all tables together, so that no hidden number has only one value
 * that fits. What cannot be proven within the steps allowed is withheld whole.
 *
 * It does not protect one report minus another, nor against a reader who works the rule backwards: a
 * person checks before publication.
 *
 * @throws ZodError when the input or a parameter is not of the declared shape
 */
export function suppressTables(
  input: TablesToPublish,
  overrides: Partial<SuppressionParameters> = {},
): PublishedTables {
  const { tables, links } = TablesToPublish.parse(input);
  const parameters = SuppressionParameters.parse(overrides);
  if (tables.some(({ cells }) => new Set(cells.map((row) => row.length)).size > 1)) {
    return { refused: "ragged-table" };
  }
  if (tables.some(({ cells }) => !cells.flat().every(isCount))) return { refused: "not-a-count" };

  const layouts = layOut(tables, parameters.threshold);
  const linked = links.map((link) => lineOf(link, layouts));
  const lines = linked.filter((line) => line !== null);
  if (lines.length < links.length) return { refused: "unknown-place" };
  const all = [...layouts.values()];
  const sheet: Sheet = {
    cells: all.flatMap(({ cells }) => cells),
    lines: [...all.flatMap((layout) => layout.lines), ...lines],
  };
  if (!lines.every((line) => addsUp(sheet, line))) return { refused: "total-does-not-match" };

  const protection = protectSheet(sheet, parameters.maxSteps);
  if (protection.kind === "withheld") return { refused: protection.reason };
  return {
    tables: Object.fromEntries([...layouts].map(([id, layout]) => [id, shown(layout)])),
    hiddenAcrossLines: protection.hiddenAcrossLines,
    warnings: sheet.cells.some(({ isHidden }) => isHidden)
      ? ["person-must-check", "earlier-reports-not-compared"]
      : ["earlier-reports-not-compared"],
  };
}

/** One table that stands alone, as {@link suppressTables} publishes it. */
export function suppressTable(
  cells: TableToPublish["cells"],
  overrides: Partial<SuppressionParameters> = {},
): PublishedTable | { readonly refused: TableRefusal } {
  const published = suppressTables({ tables: [{ id: "table", cells }], links: [] }, overrides);
  if ("refused" in published) return published;
  const { table } = published.tables;
  if (table === undefined) throw new Error("a table went missing");
  return table;
}

function layOut(
  tables: readonly TableToPublish[],
  threshold: number,
): ReadonlyMap<string, TableLayout> {
  const layouts = new Map<string, TableLayout>();
  let from = 0;
  for (const { id, cells } of tables) {
    const layout = layOutTable(cells, threshold, from);
    layouts.set(id, layout);
    from += layout.cells.length;
  }
  return layouts;
}

function lineOf(
  { parts, total }: TableLink,
  layouts: ReadonlyMap<string, TableLayout>,
): SheetLine | null {
  const placeOf = (place: LinkedPlace) => layouts.get(place.table)?.placeOf(place) ?? null;
  const sum = placeOf(total);
  const known = parts.map(placeOf).filter((place) => place !== null);
  return sum === null || known.length < parts.length ? null : { parts: known, total: sum };
}

function addsUp(sheet: Sheet, { parts, total }: SheetLine): boolean {
  const sum = parts.reduce((all, place) => all + cellAt(sheet, place).value, 0);
  return sum === cellAt(sheet, total).value;
}

function shown({ rows, totals }: TableLayout): PublishedTable {
  return {
    cells: rows.map(({ cells }) => cells.map(shownCell)),
    rowTotals: rows.map(({ total }) => shownCell(total)),
    columnTotals: totals.cells.map(shownCell),
    grandTotal: shownCell(totals.total),
  };
}

function areDistinct(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}
