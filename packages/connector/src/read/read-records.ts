import { FileRefusal } from "../formats/refusal.js";
import type { TreeNode, TreeRecord } from "../formats/tree-record.js";
import { recogniseRecord } from "../mapping/recognise.js";
import type { NestedPlace, TableMapping } from "../mapping/table.js";
import { isInEdition, type RowsOfRecord, rowsAt } from "../mapping/tree-rows.js";
import {
  type UnknownElementsCounter,
  unknownElementsCounter,
} from "../mapping/unknown-elements.js";
import type { FileReading, TableRead } from "./reading.js";
import type { Reading } from "./reading-options.js";
import type { SourceFile } from "./source.js";
import { type TableReader, tableReader } from "./table-reader.js";

/** Reads whole records, as a nested file gives them. */
export type RecordReader = (
  bytes: AsyncIterable<Uint8Array>,
  recordPaths: ReadonlySet<string>,
) => AsyncGenerator<TreeRecord>;

/** The tables that stand at one path of a file, and what no one of them knows there. */
interface RecordsAtPath {
  readonly tables: readonly TableInFile[];
  readonly unknown: UnknownElementsCounter;
}

interface TableInFile {
  readonly table: TableMapping;
  readonly place: NestedPlace;
  readonly rowsOf: RowsOfRecord;
  readonly reader: TableReader;
}

/**
 * Reads a nested file in one pass: every record feeds all the tables that stand at its path.
 *
 * @param begun gains each table once it is known, so that a refusal later can say what is cut
 */
export async function readRecords(
  file: SourceFile,
  records: RecordReader,
  bytes: AsyncIterable<Uint8Array>,
  reading: Reading,
  begun: Set<TableMapping>,
): Promise<readonly FileReading[]> {
  const { tables, aliases, maxRows, mostRows } = reading;
  const usesBefore = aliases.uses;
  const byPath = new Map<string, RecordsAtPath>();
  const waiting: TreeRecord[] = [];
  let outer: ReadonlyMap<string, string> = new Map();
  for await (const record of records(bytes, recordPaths(tables))) {
    outer = record.outer;
    const here = byPath.get(record.path) ?? tablesAt(record, reading, begun);
    if (here.tables.length === 0) {
      waiting.push(record);
      if (waiting.length > MOST_WAITING) break;
      continue;
    }
    byPath.set(record.path, here);
    for (const earlier of takeAt(record.path, waiting)) addTo(here, earlier, mostRows);
    addTo(here, record, mostRows);
    if (record.number >= maxRows) break;
  }
  const read = [...byPath.values()].flatMap((here) =>
    here.tables
      .filter(({ place, reader }) => reader.rows > 0 || isInEdition(place, outer))
      .map(
        ({ table, reader }, index): TableRead => ({
          kind: "read",
          file: file.name,
          sheet: null,
          table,
          header: table.columns,
          extraColumns: [],
          unknownElements: index === 0 ? here.unknown.found : { count: 0, kinds: 0 },
          sha256: file.sha256,
          encoding: "utf-8",
          rows: reader.rows,
          streams: reader.streams,
          whole: reader.whole,
          damaged: reader.damaged,
          usesAliases: aliases.uses > usesBefore,
        }),
      ),
  );
  return read.length > 0 ? read : [{ kind: "not-recognised", file: file.name, sheet: null }];
}

// A first record or two may say too little to know what they are; they wait for one that does.
const MOST_WAITING = 1000;

function takeAt(path: string, waiting: TreeRecord[]): readonly TreeRecord[] {
  const taken = waiting.filter((record) => record.path === path);
  const others = waiting.filter((record) => record.path !== path);
  waiting.splice(0, waiting.length, ...others);
  return taken;
}

function addTo({ tables, unknown }: RecordsAtPath, record: TreeRecord, mostRows: number): void {
  unknown.add(record.node);
  for (const { rowsOf, reader } of tables) {
    for (const row of rowsOf(record)) {
      if (reader.rows >= mostRows) throw new FileRefusal("size", reader.rows + 1);
      reader.add({ ...row, row: reader.rows + 1 });
    }
  }
}

function recordPaths(tables: readonly TableMapping[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({ nested = [] }) => nested.map(({ record }) => record)));
}

function tablesAt(
  record: TreeRecord,
  { tables, aliases }: Reading,
  begun: Set<TableMapping>,
): RecordsAtPath {
  const places = tables.flatMap((table) =>
    (table.nested ?? [])
      .filter((place) => place.record === record.path)
      .map((place) => ({ table, place })),
  );
  const deep = places.filter(
    ({ table, place }) => isDeep(table) && fits(table, place, record.node),
  );
  const flat = flatTableAt(
    record,
    places.filter(({ table }) => !isDeep(table)),
  );
  const here = [...deep, ...flat];
  return {
    tables: here.map(({ table, place }) => {
      begun.add(table);
      const reader = tableReader(table, table.columns, aliases);
      return { table, place, rowsOf: rowsAt(table, place), reader };
    }),
    unknown: unknownElementsCounter(here),
  };
}

interface TableAtPlace {
  readonly table: TableMapping;
  readonly place: NestedPlace;
}

/** A table whose columns are paths. */
function isDeep({ columns }: TableMapping): boolean {
  return columns.some((column) => column.includes("/"));
}

/** Anything may stand in the list that a file is; elsewhere the path alone says what a record is. */
function fits({ required }: TableMapping, { record, at }: NestedPlace, node: TreeNode): boolean {
  if (record !== "/") return true;
  const names = new Set(node.children.map(({ name }) => name));
  const own = required.filter((column) => at === undefined || !column.startsWith(`${at}/`));
  return own.every((column) => column.startsWith("/") || names.has(column.split("/")[0] ?? ""));
}

/** Of tables with plain columns only one can stand at a path: the one whose names the record has. */
function flatTableAt(
  { path, node }: TreeRecord,
  places: readonly TableAtPlace[],
): readonly TableAtPlace[] {
  if (path !== "/" && places.length === 1) return places;
  const names = [...new Set(node.children.map(({ name }) => name))];
  const table = recogniseRecord(
    names,
    places.map((place) => place.table),
  );
  return places.filter((place) => place.table === table);
}
