import * as z from "zod";
import { protectLines } from "./protect-lines.js";
import { isCount, isSmall, type Published, SuppressionParameters } from "./published.js";
import { cellOf, type SheetCell } from "./sheet.js";

/** A row of counts, with its total where that is published. */
export interface LineToPublish {
  /** Counts; `null` for one that is not known. */
  readonly cells: readonly (number | null)[];
  /** `null` when no total is published. */
  readonly total: number | null;
}

/** A row as published. */
export type PublishedLine =
  | { readonly cells: readonly Published[]; readonly total: Published | null }
  | { readonly refused: "not-a-count" | "total-does-not-match" };

const LineToPublish: z.ZodType<LineToPublish> = z.strictObject({
  cells: z.array(z.number().nullable()),
  total: z.number().nullable(),
});

/**
 * One row of counts with its small ones hidden, and what would give them away (domain guide, 7.1).
 * Without a total only the small ones are; with a count that is not known there is no total to publish.
 *
 * @throws ZodError when the input or a parameter is not of the declared shape
 * @example suppressLine({ cells: [3, 10, 20], total: 33 }) // { cells: ["c", "c", 20], total: 33 }
 */
export function suppressLine(
  input: LineToPublish,
  overrides: Partial<Pick<SuppressionParameters, "threshold">> = {},
): PublishedLine {
  const { cells, total } = LineToPublish.parse(input);
  const { threshold } = SuppressionParameters.parse(overrides);
  if ([...cells, total].some((value) => value !== null && !isCount(value))) {
    return { refused: "not-a-count" };
  }
  const known = cells.filter((value) => value !== null);
  if (total === null || known.length < cells.length) {
    const alone = cells.map((value) => shownAlone(value, threshold));
    return { cells: alone, total: total === null ? null : "x" };
  }
  if (known.reduce((sum, value) => sum + value, 0) !== total) {
    return { refused: "total-does-not-match" };
  }
  const sheet = [...known, total].map((value) => cellOf(value, threshold));
  const line = { parts: [...known.keys()], total: known.length };
  protectLines({ cells: sheet, lines: [line] });
  const shown = sheet.map(shownCell);
  return { cells: shown.slice(0, -1), total: shown.at(-1) ?? null };
}

function shownAlone(value: number | null, threshold: number): Published {
  if (value === null) return "x";
  return isSmall(value, threshold) ? "c" : value;
}

/** A cell of a sheet as published. */
export function shownCell({ value, isHidden }: SheetCell): Published {
  return isHidden ? "c" : value;
}
