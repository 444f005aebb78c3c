import type { FieldMapping, IdField, TriField } from "../field.js";
import { id } from "../fields.js";
import type { ColumnWords, TableMapping } from "../table.js";

/** The child of every row. */
export const child: IdField = id("la_child_id");

/** The element that holds what belongs to one referral. */
export const EPISODE = "social_care_episodes";

type Own = Pick<TableMapping, "streams"> & { readonly at?: string; readonly columns: string };

/**
 * One kind of row in JSON shaped as the department's API takes it: a list of children, each one object. A
 * part that is marked to be purged is left out, and so is what belongs to it.
 *
 * @param columns the names within the element at `at`
 */
export function dfeTable(name: string, { at, columns, streams }: Own): TableMapping {
  const within = columns
    .split(" ")
    .map((column) => (at === undefined ? column : `${at}/${column}`));
  const parents = ["", ...(at === undefined ? [] : ["social_care_episodes/", `${at}/`])];
  const purged = [...new Set(parents.map((parent) => `${parent}purge`))];
  const ofEpisode =
    at === undefined ? [] : [`${EPISODE}/referral_date`, `${EPISODE}/referral_source`];
  const place = at === undefined ? {} : { at };
  return {
    source: `dfe-${name.replaceAll(" ", "-")}`,
    title: `DfE API ${name}`,
    version: "1",
    columns: [...new Set([child.from, ...ofEpisode, ...within, ...purged])],
    required: [child.from],
    nested: ["/", "/children", "/Children"].map((record) => ({ record, ...place })),
    leftOutWhen: purged.map((column): ColumnWords => ({ column, is: ["true"] })),
    streams,
  };
}

/** A flag of JSON. */
export function truth(from: string): TriField {
  return { as: "tri", from, yes: ["true"], no: ["false"], notApplicable: [] };
}

/** A flag that says the opposite of ours. */
export function untruth(from: string): TriField {
  return { as: "tri", from, yes: ["false"], no: ["true"], notApplicable: [] };
}

/** Several values of one list. */
export function several(from: string): FieldMapping {
  return { as: "codes", from, separator: "\n", known: [] };
}
