import type { CellFact, CellFactCode } from "../formats/file-row.js";
import { columnsOf, type FieldMapping } from "./field.js";
import { asGroup } from "./group-column.js";
import { type HeldBack, heldBack, type QuarantineReason, type RowFlag } from "./reason.js";
import type { TableMapping } from "./table.js";

/** What the facts that a reader saw mean for a row of one table. */
export interface FactsMeaning {
  /** Why the row is held back; `null` when nothing that the table reads is damaged. */
  problem(facts: readonly CellFact[]): HeldBack | null;
  /** The marks that the row keeps. */
  flags(facts: readonly CellFact[]): readonly RowFlag[];
}

const REASONS: Readonly<Partial<Record<CellFactCode, QuarantineReason>>> = {
  "number-unsafe": "json-number-unsafe",
  repeated: "duplicate-json-key",
  surrogate: "control-character",
  unreadable: "type-invalid",
};

// An identifier is text: a number has lost what made it one, as the zeros before it.
const REASONS_IN_IDS: Readonly<Partial<Record<CellFactCode, QuarantineReason>>> = {
  "number-imprecise": "id-mangled",
  number: "type-invalid",
};

/** Fits what facts mean to the columns of one file. A fact of a column that nothing reads means nothing. */
export function meaningOfFacts(table: TableMapping, header: readonly string[]): FactsMeaning {
  const fields = table.streams.flatMap(({ fields }) => Object.values<FieldMapping>(fields));
  const isRead = new Set(fields.flatMap(columnsOf));
  const isId = new Set(fields.flatMap(idColumnsOf));
  const isTime = new Set(fields.flatMap(timeColumnsOf));
  const nameAt = (index: number): string => asGroup(header[index] ?? "");
  const reasonOf = ({ index, is }: CellFact): QuarantineReason | undefined => {
    // Where one cell ends is where the next begins: the whole row is in doubt.
    if (is === "stray-quote") return "row-ragged";
    const name = nameAt(index);
    if (!isRead.has(name)) return undefined;
    if (is === "unreadable" && isTime.has(name)) return "date-invalid";
    return REASONS[is] ?? (isId.has(name) ? REASONS_IN_IDS[is] : undefined);
  };
  return {
    problem: (facts) => {
      for (const fact of facts) {
        const reason = reasonOf(fact);
        if (reason !== undefined) return heldBack(reason, header[fact.index] ?? "");
      }
      return null;
    },
    flags: (facts) =>
      facts.some(({ index, is }) => is === "formula" && isRead.has(nameAt(index)))
        ? ["formula-cached"]
        : [],
  };
}

function timeColumnsOf(field: FieldMapping): readonly string[] {
  switch (field.as) {
    case "date":
    case "dateAndTime":
    case "day":
    case "local":
      return columnsOf(field);
    case "first":
      return field.of.flatMap(timeColumnsOf);
    default:
      return [];
  }
}

function idColumnsOf(field: FieldMapping): readonly string[] {
  switch (field.as) {
    case "id":
    case "alias":
      return [field.from];
    case "first":
      return field.of.flatMap(idColumnsOf);
    case "naturalKey":
      return field.parts.flatMap(idColumnsOf);
    case "identifiers":
      return field.of.flatMap(({ value }) => columnsOf(value));
    default:
      return [];
  }
}
