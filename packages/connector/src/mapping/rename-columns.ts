import type { FieldMapping } from "./field.js";

/** The same field, read from columns of other names. */
export function renameColumns(
  field: FieldMapping,
  rename: (column: string) => string,
): FieldMapping {
  switch (field.as) {
    case "constant":
      return field;
    case "naturalKey":
      return { ...field, parts: field.parts.map((part) => renameColumns(part, rename)) };
    case "first":
      return { ...field, of: field.of.map((one) => renameColumns(one, rename)) };
    case "identifiers":
      return {
        ...field,
        of: field.of.map(({ scheme, value }) => ({ scheme, value: renameColumns(value, rename) })),
      };
    case "dateAndTime":
      return { ...field, date: rename(field.date), time: rename(field.time) };
    default:
      return { ...field, from: rename(field.from) };
  }
}
