import type { IdField } from "../field.js";
import { id } from "../fields.js";
import type { TableMapping } from "../table.js";

const RECORD = "/Message/Children/Child";

/** The child of every row. */
export const child: IdField = id("ChildIdentifiers/LAchildID");

/** Where the year of a census stands; the name of its file says nothing. */
const YEAR_AT = "/Message/Header/CollectionDetails/Year";

type Own = Pick<TableMapping, "streams"> & { readonly at?: string; readonly since?: number };

/**
 * One kind of row in a CIN census message.
 *
 * @param at where its elements stand within a child; left out for the child itself
 * @param since the first edition that has them
 */
export function cinTable(
  name: string,
  columns: readonly string[],
  { at, since, streams }: Own,
): TableMapping {
  return {
    source: `cin-${name.replaceAll(" ", "-")}`,
    title: `CIN census ${name}`,
    version: "1",
    columns: [child.from, ...columns],
    required: [child.from],
    nested: [
      {
        record: RECORD,
        ...(at === undefined ? {} : { at }),
        ...(since === undefined ? {} : { edition: { yearAt: YEAR_AT, since } }),
      },
    ],
    streams,
  };
}

/** Columns below one element: `below("CINdetails", "A B")`. */
export function below(element: string, names: string): readonly string[] {
  return names.split(" ").map((name) => `${element}/${name}`);
}
