import type { CellFact, CellFactCode, FileRow } from "../formats/file-row.js";
import type { TreeNode, TreeRecord } from "../formats/tree-record.js";
import { columnsOf, type FieldMapping } from "./field.js";
import type { NestedPlace, TableMapping } from "./table.js";

/** How whole records of a nested file become the rows of one table. */
export interface TreePlan {
  /** The columns of the file: those that an earlier edition does not have are not among them. */
  readonly header: readonly string[];
  /** The rows of one record, in the order of their elements. */
  rows(record: TreeRecord): readonly Omit<FileRow, "row">[];
}

/** Where one column is read: so many steps down the way to the row, then down by names. */
interface Route {
  readonly column: string;
  readonly from: number;
  readonly names: readonly string[];
  readonly isOuter: boolean;
  readonly isMany: boolean;
}

const LINE_FEED = "\n";

/**
 * Fits a table to one nested file.
 *
 * @param outer what stands outside the records, for the file's edition
 */
export function treePlan(
  table: TableMapping,
  place: NestedPlace,
  outer: ReadonlyMap<string, string>,
): TreePlan {
  const steps = place.at?.split("/") ?? [];
  const many = columnsOfMany(table);
  const header = table.columns.filter((column) => isInEdition(column, place, outer));
  const routes = header.map((column) => routeTo(column, steps, many));
  return {
    header,
    rows: (record) =>
      waysTo(record.node, steps).map((way) => {
        const facts: CellFact[] = [];
        const cells = routes.map((route, index) => {
          const read = route.isOuter
            ? { text: record.outer.get(route.column) ?? "", facts: [] }
            : cellOf(way[route.from], route);
          for (const is of read.facts) facts.push({ index, is });
          return read.text;
        });
        return { cells, facts };
      }),
  };
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

function cellOf(
  element: TreeNode | undefined,
  { names, isMany }: Route,
): { readonly text: string; readonly facts: readonly CellFactCode[] } {
  const found = element === undefined ? [] : nodesAt([element], names);
  const [first] = found;
  if (first === undefined) return { text: "", facts: [] };
  const facts = found.flatMap((node) => node.facts);
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

function isInEdition(
  column: string,
  { edition }: NestedPlace,
  outer: ReadonlyMap<string, string>,
): boolean {
  const since = edition?.since[column];
  if (edition === undefined || since === undefined) return true;
  const year = Number(outer.get(edition.yearIn) ?? Number.NaN);
  return Number.isNaN(year) || year >= since;
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
