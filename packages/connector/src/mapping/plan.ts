import { columnsOf, type FieldMapping } from "./field.js";
import { inGroup } from "./group-column.js";
import { renameColumns } from "./rename-columns.js";
import { type StreamMapping, streamName, type TableMapping } from "./table.js";

/** The fields of one record, each with how it is made, by the column names of one header. */
export interface RecordPlan {
  readonly fields: readonly (readonly [string, FieldMapping])[];
  readonly onlyWhenFilled: string | null;
}

/** How the rows of one file, with its own header, become the records of one stream. */
export interface StreamPlan {
  readonly stream: string;
  readonly mapping: StreamMapping;
  /** One, or one for each numbered group of columns that the header holds. */
  readonly records: readonly RecordPlan[];
}

/** Fits a table's mapping to the header of one file. */
export function plan(table: TableMapping, header: readonly string[]): readonly StreamPlan[] {
  return table.streams.map((mapping) => ({
    stream: streamName(table, mapping),
    mapping,
    records: mapping.isRepeated
      ? groupNumbers(mapping, header).map((n) => recordPlan(mapping, n))
      : [recordPlan(mapping, null)],
  }));
}

/** The fields that a file with this header can carry for a stream; the others are not supplied. */
export function suppliedFields(
  stream: StreamMapping,
  header: readonly string[],
): readonly string[] {
  const entries = Object.entries<FieldMapping>(stream.fields);
  return entries.filter(([, field]) => isSupplied(field, header)).map(([name]) => name);
}

function isSupplied(field: FieldMapping, header: readonly string[]): boolean {
  if (field.as === "code" && field.noColumn !== undefined) return true;
  if (field.as === "naturalKey") return field.parts.every((part) => isSupplied(part, header));
  if (field.as === "first") return field.of.some((one) => isSupplied(one, header));
  if (field.as === "identifiers") return field.of.some(({ value }) => isSupplied(value, header));
  const [column] = columnsOf(field).map((name) => inGroup(name, 1));
  return column === undefined || header.includes(column);
}

function recordPlan(mapping: StreamMapping, n: number | null): RecordPlan {
  const fields = Object.entries<FieldMapping>(mapping.fields);
  const column = mapping.onlyWhenFilled ?? null;
  if (n === null) return { fields, onlyWhenFilled: column };
  return {
    fields: fields.map(([name, field]) => [name, renameColumns(field, (from) => inGroup(from, n))]),
    onlyWhenFilled: column === null ? null : inGroup(column, n),
  };
}

function groupNumbers(stream: StreamMapping, header: readonly string[]): readonly number[] {
  const column = stream.onlyWhenFilled ?? "";
  const numbers = header.map((_, index) => index + 1);
  return numbers.filter((n) => header.includes(inGroup(column, n)));
}
