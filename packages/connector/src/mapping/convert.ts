import { convertDate, convertDateAndTime } from "./convert-time.js";
import type { Cells, Converted } from "./converted.js";
import { digest } from "./digest.js";
import type {
  CodeField,
  FieldMapping,
  IdField,
  NaturalKeyField,
  OpenCodeField,
  TriField,
} from "./field.js";
import { heldBack } from "./reason.js";

const ID = /^[A-Za-z0-9._/-]{1,36}$/;
// What a spreadsheet leaves of an id that it took for a number: 1.2E+11, 12345.0.
const SPREADSHEET_DAMAGE = /^\d+(\.\d+)?E\+?\d+$|\.0+$/i;
const KEY_HEX_LENGTH = 32;

/** Makes one canonical field out of the cells of a row. */
export function convert(field: FieldMapping, cells: Cells): Converted {
  switch (field.as) {
    case "constant":
      return plain(field.value);
    case "naturalKey":
      return convertNaturalKey(field, cells);
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
      return convertCell(field, cell);
    }
  }
}

function convertCell(
  field: Exclude<FieldMapping, { as: "constant" | "naturalKey" | "dateAndTime" }>,
  cell: string,
): Converted {
  switch (field.as) {
    case "id":
      return convertId(field, cell);
    case "date":
      return convertDate(field, cell);
    case "code":
      return convertCode(field, cell);
    case "openCode":
      return convertOpenCode(field, cell);
    case "tri":
      return convertTri(field, cell);
  }
}

function withoutColumn(field: FieldMapping): Converted {
  if (field.as !== "code" || field.noColumn === undefined) return { kind: "not-supplied" };
  return plain({ code: field.noColumn, raw: null });
}

// Compared exactly as written: trimming or folding could make two children one.
function convertId({ from, noneIsNull }: IdField, cell: string): Converted {
  const isNone = cell === "" || cell === "-1";
  if (isNone && noneIsNull) return plain(null);
  if (isNone) return heldBack(cell === "" ? "key-missing" : "key-sentinel", from);
  if (!ID.test(cell) || SPREADSHEET_DAMAGE.test(cell)) return heldBack("id-mangled", from);
  return plain(cell);
}

function convertCode({ words, blank }: CodeField, cell: string): Converted {
  const raw = cell.trim();
  if (raw === "") return plain(blank === undefined ? null : { code: blank, raw: null });
  const entry = Object.entries(words).find(([code]) => code.toLowerCase() === raw.toLowerCase());
  if (entry) return plain({ code: entry[1], raw });
  return { kind: "value", value: { code: "unknown", raw }, flag: "code-unknown" };
}

function convertOpenCode({ known }: OpenCodeField, cell: string): Converted {
  const raw = cell.trim();
  if (raw === "") return plain(null);
  const listed = known.find((code) => code.toLowerCase() === raw.toLowerCase());
  const flag = listed === undefined && known.length > 0 ? "code-unknown" : null;
  return { kind: "value", value: { code: listed ?? raw, raw }, flag };
}

function convertTri({ yes, no, notApplicable }: TriField, cell: string): Converted {
  const word = cell.trim().toLowerCase();
  if (yes.includes(word)) return plain("yes");
  if (no.includes(word)) return plain("no");
  if (notApplicable.includes(word)) return plain("notApplicable");
  return { kind: "value", value: "unknown", flag: word === "" ? null : "code-unknown" };
}

function convertNaturalKey({ parts }: NaturalKeyField, cells: Cells): Converted {
  const converted = parts.map((part) => convert(part, cells));
  const problem = converted.find((part) => part.kind === "held-back");
  if (problem) return problem;
  const identities = converted.map((part) => (part.kind === "value" ? identity(part.value) : null));
  return plain(digest(identities).slice(0, KEY_HEX_LENGTH));
}

/** What tells a value from another, without how its source wrote it. */
function identity(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("code" in value) return value.code;
  return "v" in value ? value.v : value;
}

function plain(value: unknown): Converted {
  return { kind: "value", value, flag: null };
}
