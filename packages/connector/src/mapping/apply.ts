import type { Temporal } from "@waymark/core";
import { convert } from "./convert.js";
import { type Aliases, type Cells, noAliases } from "./converted.js";
import type { RecordPlan } from "./plan.js";
import { type HeldBack, heldBack, type RowFlag } from "./reason.js";
import type { ColumnWords, StreamMapping } from "./table.js";

/** What one row, or one numbered group of its columns, gives one stream. */
export type Applied =
  | {
      readonly kind: "record";
      readonly record: Readonly<Record<string, unknown>>;
      readonly flags: readonly RowFlag[];
    }
  | { readonly kind: "left-out" }
  | HeldBack;

const FIELD_CHARACTERS = 262_144;
const ROW_CHARACTERS = 1_048_576;

/** What makes a whole row unreadable, for every stream alike; `null` when the row stands. */
export function unreadableRow(
  header: readonly string[],
  cells: readonly string[],
  headings: readonly string[] = header,
): HeldBack | null {
  if (cells.length !== header.length) return heldBack("row-ragged");
  if (cells.every((cell, index) => cell === headings[index])) return heldBack("repeated-header");
  const tooLong = cells.findIndex((cell) => cell.length > FIELD_CHARACTERS);
  if (tooLong >= 0) return heldBack("field-too-long", header[tooLong] ?? "");
  const length = cells.reduce((sum, cell) => sum + cell.length, 0);
  if (length > ROW_CHARACTERS) return heldBack("row-too-long");
  const control = cells.findIndex(hasControl);
  return control < 0 ? null : heldBack("control-character", header[control] ?? "");
}

/** Makes a record of one stream out of one row. */
export function applyRow(
  { fields, onlyWhenFilled }: RecordPlan,
  { inOrder = [], onlyWhen, unless }: StreamMapping,
  cells: Cells,
  aliases: Aliases = noAliases,
): Applied {
  if (onlyWhenFilled !== null && (cells.get(onlyWhenFilled) ?? "").trim() === "") {
    return { kind: "left-out" };
  }
  if (onlyWhen !== undefined && !holdsWord(onlyWhen, cells)) return { kind: "left-out" };
  if (unless !== undefined && holdsWord(unless, cells)) return { kind: "left-out" };
  const record: Record<string, unknown> = {};
  const flags = new Set<RowFlag>();
  for (const [name, field] of fields) {
    const converted = convert(field, cells, aliases);
    if (converted.kind === "held-back") return converted;
    if (converted.kind === "not-supplied") continue;
    record[name] = converted.value;
    if (converted.flag !== null) flags.add(converted.flag);
  }
  if (inOrder.some(([first, then]) => runsBackwards(record[first], record[then]))) {
    flags.add("order-invalid");
  }
  return { kind: "record", record, flags: [...flags].sort() };
}

/** Whether a column holds one of the words, in any case. */
export function holdsWord({ column, is }: ColumnWords, cells: Cells): boolean {
  const word = cells.get(column)?.trim().toLowerCase();
  return word !== undefined && is.some((one) => one.toLowerCase() === word);
}

function runsBackwards(first: unknown, then: unknown): boolean {
  if (!isBounded(first) || !isBounded(then)) return false;
  return Date.parse(then.hi) < Date.parse(first.lo);
}

function isBounded(
  value: unknown,
): value is Temporal & { readonly lo: string; readonly hi: string } {
  if (typeof value !== "object" || value === null) return false;
  return "lo" in value && "hi" in value && value.lo !== null && value.hi !== null;
}

// C0 and C1 controls, but for tab, line feed and carriage return.
function hasControl(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isLayout = code === 9 || code === 10 || code === 13;
    return (code < 32 && !isLayout) || (code >= 127 && code <= 159);
  });
}
