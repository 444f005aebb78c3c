import type { CellFact, CellFactCode, FileRow } from "../formats/file-row.js";
import type { TreeNode, TreeRecord } from "../formats/tree-record.js";
import { columnsOf, type FieldMapping } from "./field.js";
import type { NestedPlace, TableMapping } from "./table.js";

/** The rows of one table in one record, in the order of their elements. */
export type RowsOfRecord = (record: TreeRecord) => readonly Omit<FileRow, "row">[];

/** Where one column is read: so many steps down the way to the row, then down by names. */
interface Route {
  readonly column: string;
  readonly from: number;
  readonly names: readonly string[];
  readonly isOuter: boolean;
  readonly isMany: boolean;
}

interface Cell {
  readonly text: string;
  readonly facts: readonly CellFactCode[];
}

const LINE_FEED = "\n";

/** Fits a table to its place in a nested file. Its rows have a cell for each of its columns. */
export function rowsAt(table: TableMapping, { at }: NestedPlace): RowsOfRecord {
  const steps = at?.split("/") ?? [];
  const many = columnsOfMany(table);
  const routes = table.columns.map((column) => routeTo(column, steps, many));
  return (record) => {
    const readers = routes.map((route) => cellReader(route, record));
    return waysTo(record.node, steps).map((way) => {
      const facts: CellFact[] = [];
      const cells = readers.map((readAt, index) => {
        const read = readAt(way);
        for (const is of read.facts) facts.push({ index, is });
        return read.text;
      });
      return { cells, facts };
    });
  };
}

/** Whether a file is of an edition that has the rows at a place; one that says no year may have them. */
export function isInEdition({ edition }: NestedPlace, outer: ReadonlyMap<string, string>): boolean {
  if (edition === undefined) return true;
  const year = Number(outer.get(edition.yearAt) ?? Number.NaN);
  return Number.isNaN(year) || year >= edition.since;
}

/** The elements on the way from the record to each of its rows; the record comes first. */
function waysTo(node: TreeNode, steps: readonly string[]): readonly (readonly TreeNode[])[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [[node]];
  return node.children
    .filter(({ name }) => name === step)
    .flatMap((child) => waysTo(child, rest).map((way) => [node, ...way]));
}

function routeTo(column: string, steps: readonly string[], many: ReadonlySet<string>): Route {
  const names = column.split("/");
  const shared = names.slice(0, -1).findIndex((name, index) => name !== steps[index]);
  const from = Math.min(shared < 0 ? names.length - 1 : shared, steps.length);
  return {
    column,
    from,
    names: names.slice(from),
    isOuter: column.startsWith("/"),
    isMany: many.has(column),
  };
}

/**
 * Reads one column of a record's rows. Rows within one element follow each other and share its cell: it
 * is looked up once, or a record of many rows would be searched whole for each of them.
 */
function cellReader(route: Route, record: TreeRecord): (way: readonly TreeNode[]) => Cell {
  if (route.isOuter) {
    const cell = { text: record.outer.get(route.column) ?? "", facts: [] };
    return () => cell;
  }
  let last: { readonly element: TreeNode | undefined; readonly cell: Cell } | null = null;
  return (way) => {
    const element = way[route.from];
    if (last === null || last.element !== element) last = { element, cell: cellOf(element, route) };
    return last.cell;
  };
}

function cellOf(element: TreeNode | undefined, { names, isMany }: Route): Cell {
  const found = element === undefined ? [] : nodesAt([element], names);
  const [first] = found;
  if (first === undefined) return { text: "", facts: [] };
  const facts = [...new Set(found.flatMap((node) => node.facts))];
  const isValue = found.every(({ children }) => children.length === 0);
  if (!isValue || (found.length > 1 && !isMany && !facts.includes("repeated"))) {
    return { text: "", facts: [...facts, "unreadable"] };
  }
  return { text: found.map(({ text }) => text).join(LINE_FEED), facts };
}

function nodesAt(nodes: readonly TreeNode[], names: readonly string[]): readonly TreeNode[] {
  return names.reduce(
    (at, name) => at.flatMap(({ children }) => children.filter((child) => child.name === name)),
    nodes,
  );
}

/** The columns that may hold several values. */
function columnsOfMany({ streams }: TableMapping): ReadonlySet<string> {
  const fields = streams.flatMap((stream) => Object.values<FieldMapping>(stream.fields));
  return new Set(
    fields.flatMap((field) =>
      field.as === "codes" && field.separator === LINE_FEED ? columnsOf(field) : [],
    ),
  );
}
