import {
  convertCode,
  convertCodes,
  convertJsonCodes,
  convertOpenCode,
  convertTri,
} from "./convert-code.js";
import { convertAlias, convertId, convertWorkerRef } from "./convert-id.js";
import { convertDate, convertDateAndTime } from "./convert-time.js";
import { type Aliases, type Cells, type Converted, noAliases, plainValue } from "./converted.js";
import { digest } from "./digest.js";
import type {
  CellField,
  FieldMapping,
  FirstField,
  IdentifiersField,
  NaturalKeyField,
  NumberField,
  TextField,
} from "./field.js";
import { heldBack } from "./reason.js";

const DECIMAL = /^[+-]?\d{1,15}(\.\d{1,15})?$/;
const KEY_HEX_LENGTH = 32;

/** Makes one canonical field out of the cells of a row. */
export function convert(
  field: FieldMapping,
  cells: Cells,
  aliases: Aliases = noAliases,
): Converted {
  switch (field.as) {
    case "constant":
      return plainValue(field.value);
    case "naturalKey":
      return convertNaturalKey(field, cells, aliases);
    case "first":
      return convertFirst(field, cells, aliases);
    case "identifiers":
      return convertIdentifiers(field, cells, aliases);
    case "dateAndTime": {
      const day = cells.get(field.date);
      if (day === undefined) return { kind: "not-supplied" };
      const { column = "", is = [] } = field.happenedWhen ?? {};
      const hasHappened = is.includes(cells.get(column)?.trim().toLowerCase() ?? "");
      return convertDateAndTime(field, day, cells.get(field.time) ?? "", hasHappened);
    }
    default: {
      const cell = cells.get(field.from);
      if (cell === undefined) return withoutColumn(field);
      return convertCell(field, cell, aliases);
    }
  }
}

function convertCell(field: CellField, cell: string, aliases: Aliases): Converted {
  switch (field.as) {
    case "alias":
      return convertAlias(field, cell, aliases);
    case "id":
      return convertId(field, cell);
    case "date":
    case "day":
    case "local":
      return convertDate(field, cell);
    case "code":
      return convertCode(field, cell);
    case "codes":
      return convertCodes(field, cell);
    case "jsonCodes":
      return convertJsonCodes(field, cell);
    case "number":
      return convertNumber(field, cell);
    case "openCode":
      return convertOpenCode(field, cell);
    case "text":
      return convertText(field, cell);
    case "tri":
      return convertTri(field, cell);
    case "workerRef":
      return convertWorkerRef(field, cell, aliases);
  }
}

function convertFirst({ of }: FirstField, cells: Cells, aliases: Aliases): Converted {
  const supplied = of
    .map((field) => convert(field, cells, aliases))
    .filter(({ kind }) => kind !== "not-supplied");
  const first = supplied.find((one) => one.kind === "held-back" || !isNone(one));
  return first ?? supplied[0] ?? { kind: "not-supplied" };
}

function convertIdentifiers({ of }: IdentifiersField, cells: Cells, aliases: Aliases): Converted {
  const converted = of.map(({ scheme, value }) => ({
    scheme,
    one: convert(value, cells, aliases),
  }));
  const problem = converted.find(({ one }) => one.kind === "held-back")?.one;
  if (problem) return problem;
  const supplied = converted.flatMap(({ scheme, one }) =>
    one.kind === "value" ? [{ scheme, value: one.value, flag: one.flag }] : [],
  );
  if (supplied.length === 0) return { kind: "not-supplied" };
  const filled = supplied.filter(({ value }) => value !== null);
  return {
    kind: "value",
    value: filled.map(({ scheme, value }) => ({ scheme, value })),
    flag: supplied.find(({ flag }) => flag !== null)?.flag ?? null,
  };
}

function isNone(converted: Converted): boolean {
  return converted.kind === "value" && converted.value === null;
}

function convertNumber({ from, isRequired, isWhole }: NumberField, cell: string): Converted {
  const text = cell.trim();
  if (text === "") return isRequired ? heldBack("required-missing", from) : plainValue(null);
  const number = DECIMAL.test(text) ? Number(text) : Number.NaN;
  const isRight = Number.isFinite(number) && (!isWhole || Number.isSafeInteger(number));
  return isRight ? plainValue(number) : heldBack("type-invalid", from);
}

function convertText(field: TextField, cell: string): Converted {
  const { from, isRequired, exactly, longest = Number.POSITIVE_INFINITY, noneIs = [] } = field;
  const words = cell.trim().normalize("NFC");
  if (words === "") return isRequired ? heldBack("required-missing", from) : plainValue(null);
  const text = exactly ? cell : words;
  if (text.length > longest) return heldBack("field-too-long", from);
  if (!noneIs.includes(text.toUpperCase())) return plainValue(text);
  return { kind: "value", value: null, flag: "sentinel-replaced" };
}

function withoutColumn(field: CellField): Converted {
  if (field.as !== "code" || field.noColumn === undefined) return { kind: "not-supplied" };
  return plainValue({ code: field.noColumn, raw: null });
}

function convertNaturalKey({ parts }: NaturalKeyField, cells: Cells, aliases: Aliases): Converted {
  const converted = parts.map((part) => convert(part, cells, aliases));
  const problem = converted.find((part) => part.kind === "held-back");
  if (problem) return problem;
  const identities = converted.map((part) => (part.kind === "value" ? identity(part.value) : null));
  return plainValue(digest(identities).slice(0, KEY_HEX_LENGTH));
}

/** What tells a value from another, without how its source wrote it. */
function identity(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("code" in value) return value.code;
  return "v" in value ? value.v : value;
}
