import type { HeldRow } from "./reading.js";

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}\b/;
const MONTHS = 12;

/**
 * The columns in which rows were held back for days that would be right with the month first, and how many
 * rows. The order is declared, never guessed: this is for a person to look at.
 */
export function monthFirstColumns(held: readonly HeldRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { heldBack, raw } of held) {
    if (heldBack.reason !== "date-invalid") continue;
    for (const column of heldBack.columns) {
      const [, first = "", second = ""] = SLASHED.exec(raw[column]?.trim() ?? "") ?? [];
      const isSuspect = first !== "" && Number(first) <= MONTHS && Number(second) > MONTHS;
      if (isSuspect) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return counts;
}
