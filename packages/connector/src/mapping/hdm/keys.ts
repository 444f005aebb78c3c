import type { AliasField, FieldMapping, WorkerRefField } from "../field.js";
import type { AliasGiven, TableMapping } from "../table.js";

/** The child that a table names by the warehouse's key; -1 is no child. */
export const personKey: AliasField = {
  as: "alias",
  from: "DIM_PERSON_ID",
  scheme: "hdm.DIM_PERSON_ID",
  isRequired: true,
};

/** A record of another table, where the row names one; -1 names none. */
export function link(column: string, from: string = column): AliasField {
  return { as: "alias", from, scheme: `hdm.${column}` };
}

/** The worker that a row names by the warehouse's key. */
export function worker(from: string): WorkerRefField {
  return { as: "workerRef", from, kind: "alias", scheme: "hdm.DIM_WORKER_ID" };
}

/** What a table's own key stands for within the extract; `part` where it is not the record itself. */
export function gives(column: string, value: FieldMapping, part = ""): AliasGiven {
  return { scheme: `hdm.${column}${part}`, from: column, value };
}

/** A part of a record of another table, as the time of a meeting. */
export function partOf(column: string, part: string): AliasField {
  return { as: "alias", from: column, scheme: `hdm.${column}${part}` };
}

type Own = Omit<TableMapping, "source" | "title" | "version" | "columns">;

/**
 * A table of the reporting warehouse, as a CSV file under its own name and columns.
 *
 * @param columns those that Waymark reads: a table has many more, and no list of them is public
 */
export function hdmTable(name: string, columns: string, own: Own): TableMapping {
  return {
    source: `hdm-${name.toLowerCase().replaceAll("_", "-")}`,
    title: `LCS ${name}`,
    version: "1",
    columns: columns.split(" "),
    ...own,
  };
}
