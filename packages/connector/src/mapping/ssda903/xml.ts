import type { EntityName } from "@waymark/core";
import type { FieldMapping } from "../field.js";
import { renameColumns } from "../rename-columns.js";
import type { EntityFields, StreamMapping, TableMapping } from "../table.js";
import { episodes } from "./episodes.js";
import { header } from "./header.js";
import { reviews } from "./reviews.js";

const RECORD = "/EXPSSDA903/CHILD";
const OTHER_NAMES: Readonly<Record<string, string>> = { PLACE: "PL" };

/**
 * The tables of the return in its XML: the same facts as in the CSV files, in elements of a child. The
 * child's number stands with its own particulars, and a placement has another name.
 */
export const ssda903XmlTables: readonly TableMapping[] = [
  inXml(header, "HEADER"),
  inXml(episodes, "EPISODE"),
  inXml(reviews, "HEADER/AREVIEW"),
];

function inXml(table: TableMapping, at: string): TableMapping {
  const path = (column: string): string =>
    column === "CHILD" ? "HEADER/CHILDID" : `${at}/${OTHER_NAMES[column] ?? column}`;
  return {
    ...table,
    source: table.source.replace("ssda903-", "ssda903-xml-"),
    title: table.title.replace("SSDA903", "SSDA903 XML"),
    columns: table.columns.map(path),
    required: table.required.map(path),
    nested: [{ record: RECORD, at }],
    streams: table.streams.map((stream) => renamed(stream, path)),
  };
}

function renamed(stream: StreamMapping, path: (column: string) => string): StreamMapping {
  const entries = Object.entries<FieldMapping>(stream.fields).map(
    ([name, field]) => [name, renameColumns(field, path)] as const,
  );
  // The same names with fields of the same kinds: only where they are read has changed.
  const fields = Object.fromEntries(entries) as unknown as EntityFields<EntityName>;
  return { ...stream, fields } as StreamMapping;
}
