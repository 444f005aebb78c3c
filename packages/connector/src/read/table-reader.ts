import type { FileRow } from "../formats/file-row.js";
import { applyRow, holdsWord, unreadableRow } from "../mapping/apply.js";
import { convert } from "../mapping/convert.js";
import type { Cells } from "../mapping/converted.js";
import { type FactsMeaning, meaningOfFacts } from "../mapping/meaning-of-facts.js";
import { plan } from "../mapping/plan.js";
import type { HeldBack } from "../mapping/reason.js";
import type { TableMapping } from "../mapping/table.js";
import type { ExtractAliases } from "./aliases.js";
import type { HeldRow, StreamRows, WholeRow } from "./reading.js";

/** Sorts the rows of one table into its streams: kept, held back with a reason, or left out. */
export interface TableReader {
  add(row: FileRow): void;
  readonly rows: number;
  readonly streams: readonly StreamRows[];
  /** The rows as they stood, where the table keeps them. */
  readonly whole: readonly WholeRow[];
  /** Those of its rows that cannot be read, and so stand in no whole. */
  readonly damaged: readonly HeldRow[];
}

/**
 * A reader for one table of a file.
 *
 * @param header the names of its columns, as the table calls them
 * @param aliases those of the extract: looked up for each row, and added to by a table that gives any
 * @param headings the names of its columns, as the file writes them
 */
export function tableReader(
  table: TableMapping,
  header: readonly string[],
  aliases: ExtractAliases,
  headings: readonly string[] = header,
): TableReader {
  const streams = plan(table, header).map(
    (streamPlan): StreamRows => ({ plan: streamPlan, kept: [], held: [], leftOut: 0 }),
  );
  const meaning = meaningOfFacts(table, header);
  const cellsOf = cellFinder(header);
  const whole: WholeRow[] = [];
  const damaged: HeldRow[] = [];
  let rows = 0;
  return {
    add: (row) => {
      rows += 1;
      const problem = unreadableRow(header, row.cells, headings) ?? meaning.problem(row.facts);
      if (table.keepsRows) {
        if (problem === null) whole.push({ row: row.row, cells: cellsOf(row) });
        else damaged.push({ row: row.row, heldBack: problem, raw: rawOf(header, row.cells) });
      }
      sortRow(row, problem, { table, header, streams, meaning, aliases, cellsOf });
    },
    get rows() {
      return rows;
    },
    streams,
    whole,
    damaged,
  };
}

/** Finds the cells of rows by the names of their columns. */
function cellFinder(header: readonly string[]): (row: FileRow) => Cells {
  const places = new Map(header.map((name, index) => [name, index]));
  return ({ cells }) => ({
    get: (column) => {
      const place = places.get(column);
      return place === undefined ? undefined : (cells[place] ?? "");
    },
  });
}

interface Sorting {
  readonly table: TableMapping;
  readonly header: readonly string[];
  readonly streams: readonly StreamRows[];
  readonly meaning: FactsMeaning;
  readonly aliases: ExtractAliases;
  readonly cellsOf: (row: FileRow) => Cells;
}

function sortRow(
  fileRow: FileRow,
  unreadable: HeldBack | null,
  { table, header, streams, meaning, aliases, cellsOf }: Sorting,
): void {
  const { row, cells, facts } = fileRow;
  const flags = meaning.flags(facts);
  const byColumn = cellsOf(fileRow);
  const isLeftOut =
    !unreadable && table.leftOutWhen?.some((words) => holdsWord(words, byColumn)) === true;
  let isSound = unreadable === null && !isLeftOut;
  for (const stream of streams) {
    if (isLeftOut) {
      stream.leftOut += 1;
      continue;
    }
    const { records, mapping } = stream.plan;
    const applied = unreadable
      ? [unreadable]
      : records.map((record) => applyRow(record, mapping, byColumn, aliases));
    const kept = applied.filter((one) => one.kind === "record");
    for (const { record, flags: own } of kept) {
      stream.kept.push({ row, record, flags: union(own, flags) });
    }
    const heldBack = applied.find((one): one is HeldBack => one.kind === "held-back");
    if (heldBack) {
      stream.held.push({ row, heldBack, raw: rawOf(header, cells) });
      isSound = false;
    }
    if (kept.length === 0 && !heldBack) stream.leftOut += 1;
  }
  if (isSound) giveAliases(table, byColumn, aliases);
}

/** Gives what the row's keys stand for to the rest of the extract. */
function giveAliases(
  { givesAliases = [] }: TableMapping,
  cells: Cells,
  aliases: ExtractAliases,
): void {
  for (const { scheme, from, value } of givesAliases) {
    const alias = cells.get(from)?.trim() ?? "";
    const made = convert(value, cells, aliases);
    if (alias === "" || made.kind !== "value" || made.value === null) continue;
    aliases.give(scheme, alias, made.value);
  }
}

function union<T>(own: readonly T[], others: readonly T[]): readonly T[] {
  return others.length === 0 ? own : [...new Set([...own, ...others])].sort();
}

// A ragged row has cells without a name, or names without a cell: they are kept by position.
function rawOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(cells.map((cell, index) => [header[index] ?? `#${index + 1}`, cell]));
}
