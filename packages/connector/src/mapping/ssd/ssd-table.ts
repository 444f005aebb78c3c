import type { TableMapping } from "../table.js";

type Own = Pick<TableMapping, "streams"> &
  Partial<Pick<TableMapping, "givesAliases" | "leftOutWhen">>;

/**
 * A table of the SSD, as a CSV file of its own, a list of JSON objects, or such a list under its name.
 *
 * @param name as the SSD has it, as `ssd_person`
 * @param required the columns without which no row means anything
 */
export function ssdTable(
  name: string,
  columns: readonly string[],
  required: readonly string[],
  own: Own,
): TableMapping {
  return {
    source: name.replaceAll("_", "-"),
    title: `SSD ${name.slice("ssd_".length).replaceAll("_", " ")}`,
    version: "1",
    columns,
    required,
    nested: [{ record: `/${name}` }, { record: "/" }],
    ...own,
  };
}

/** Columns that share the beginning of their names: `of("miss", "table_id person_id")`. */
export function of(prefix: string, rest: string): readonly string[] {
  return rest.split(" ").map((name) => `${prefix}_${name}`);
}
